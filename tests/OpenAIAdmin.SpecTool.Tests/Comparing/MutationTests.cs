using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Gate;
using OpenAIAdmin.SpecTool.Rules;
using OpenAIAdmin.SpecTool.Slicing;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>
/// Nothing escapes: the canonical form, which knows no rule, decides what the gate must say. It may be silent where the
/// wire form is the same too, which knows neither the comparison nor its ways of saying the same.
/// </summary>
public sealed class MutationTests
{
    // OPENAIADMIN_TEST_EFFORT=50 makes 50 times as many.
    private static readonly int Effort =
        int.TryParse(Environment.GetEnvironmentVariable("OPENAIADMIN_TEST_EFFORT"), out var factor) && factor > 0 ? factor : 1;

    private static readonly string[] Documents =
    [
        RichDocument.Json, RichDocument.Json, SampleDocument.Json,
        .. ((string[])["OperationAdded", "ResultTypeAdded", "ListShapeChanged"]).Select(name => CaseFolders.Read(name, "base.json")),
    ];

    [Fact]
    public void What_changes_the_canonical_form_fails_and_what_does_not_is_prose() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), Check).Check(Config.QuickThrowOnFailure.WithMaxTest(500 * Effort));

    private static bool Check(int seed)
    {
        var random = new Random(seed);
        var before = Documents[random.Next(Documents.Length)];
        var after = JsonNode.Parse(before)!.AsObject();
        for (var left = 1 + (random.Next(4) / 3); left > 0; left--) Mutation.Apply(after, random);
        if (Canonical(before) is not { } old || Canonical(after.ToJsonString()) is not { } @new) return true;

        var report = DocumentGate.Compare(before, "before", after.ToJsonString(), "after");
        return JsonText.WriteLine(old) == JsonText.WriteLine(@new)
            ? report.Findings.All(reported => reported.Finding.Severity is Severity.Docs)
            : report.Unreviewed > 0 || WireForm.Of(old) == WireForm.Of(@new);
    }

    /// <summary>The canonical form of the slice, or null when the mutation made a document that is refused.</summary>
    private static JsonObject? Canonical(string text)
    {
        try
        {
            var source = DocumentReader.Read(text, "mutated");
            var slice = AdminSurface.Slice(source);
            if (source.Root["servers"] is { } servers) slice["servers"] = servers.DeepClone();
            return CanonicalForm.Of(slice);
        }
        catch (SpecException)
        {
            return null;
        }
    }
}
