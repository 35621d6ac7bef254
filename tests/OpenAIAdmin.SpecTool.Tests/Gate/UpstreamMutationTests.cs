using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Deriving;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Gate;
using OpenAIAdmin.SpecTool.Slicing;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>
/// Upstream may come in shapes that no rule of ours foresees. Whatever it is, the gate ends with a report or says that
/// the document can't be used; and it is green only when the canonical form, which knows no rule, is the same.
/// </summary>
public sealed class UpstreamMutationTests
{
    /// <summary>Set to 40, it makes a thousand changes of the real upstream, which takes minutes.</summary>
    private static readonly int Effort =
        int.TryParse(Environment.GetEnvironmentVariable("OPENAIADMIN_TEST_EFFORT"), out var factor) && factor > 0 ? factor : 1;

    [Fact]
    public void No_change_of_a_small_upstream_is_green_or_breaks_the_gate() => Check(SampleClient.Inputs, 400 * Effort);

    [Fact]
    public void No_change_of_the_real_upstream_is_green_or_breaks_the_gate() => Check(ReviewedSpec.Input, 25 * Effort);

    private static void Check(DerivationInput input, int count)
    {
        var reviewed = Canonical(Upstream(input, _ => { }))!;
        var wrong = new ConcurrentBag<string>();
        var outcomes = new ConcurrentBag<string>();
        Parallel.For(0, count, seed =>
        {
            try
            {
                outcomes.Add(Outcome(input, reviewed, Upstream(input, document => Mutation.Apply(document, new(seed)))));
            }
            catch (Exception e)
            {
                wrong.Add($"seed {seed}: {e}");
            }
        });

        Assert.Equal([], wrong);
        Assert.All((string[])["failing", "same", "refused"], outcome => Assert.Contains(outcome, outcomes));
    }

    private static string Outcome(DerivationInput input, string reviewed, string upstream)
    {
        if (Canonical(upstream) is not { } mutated) return "refused";
        var report = UpstreamGate.Run(input, null, upstream, "upstream.json", ChangedUpstream.Today);
        Assert.Equal(mutated == reviewed, report.Unreviewed == 0);
        return mutated == reviewed ? "same" : "failing";
    }

    private static string Upstream(DerivationInput input, Action<JsonObject> change)
    {
        var document = JsonNode.Parse(input.ReviewedUpstream)!.AsObject();
        document["openapi"] = "3.1.0";
        change(document);
        return document.ToJsonString();
    }

    /// <summary>The canonical form of the slice, or null when the document is refused.</summary>
    private static string? Canonical(string text)
    {
        try
        {
            return JsonText.WriteLine(CanonicalForm.Of(AdminSurface.Slice(DocumentReader.Read(text, "mutated"))));
        }
        catch (SpecException)
        {
            return null;
        }
    }
}
