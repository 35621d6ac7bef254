using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Acceptance;
using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Deriving;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Gate;
using OpenAIAdmin.SpecTool.Manifests;
using OpenAIAdmin.SpecTool.Naming;
using OpenAIAdmin.SpecTool.Reporting;
using OpenAIAdmin.SpecTool.Rules;

namespace OpenAIAdmin.SpecTool.Partial;

/// <summary>
/// Compares a source that says less than an OpenAPI document with the reviewed upstream, cut down to what that source
/// could have said. Our additions may be on either side of it: what the source lacks of them is no difference, and what
/// it has of them otherwise than we have it is one.
/// </summary>
public static class PartialGate
{
    /// <param name="input">The inputs of the document as they are checked in.</param>
    /// <param name="accepted">The text of the accepted changes, or null when there is none.</param>
    /// <param name="today">Acceptances may have ended before it.</param>
    /// <param name="client">What the client calls things; null where there is none yet.</param>
    public static Report Run(
        DerivationInput input, string? accepted, PartialUpstream upstream, DateOnly today, GeneratedManifest? client = null)
    {
        var reviewed = JsonText.ReadObject(input.ReviewedUpstream, "reviewed-upstream.json");
        var @base = upstream.Cut(UpstreamGate.WithAdditions(reviewed, input));
        var differences = new AdditionsApart(Compare(@base, upstream), Compare(upstream.Cut(reviewed), upstream)).Differences;
        var findings = Explaining
            .Run(differences, new(@base, upstream.Document, differences.Count == 0 ? null : Names(input, client)))
            .Select(finding => finding with { Message = $"{finding.Message} {upstream.Advice}" })
            .ToArray();
        var reported = Accepting
            .Apply(findings, accepted is null ? [] : AcceptedChanges.Read(accepted), today, upstream.Kind, upstream.IsWhole)
            .Select(finding => Placed(finding, upstream));
        return new(upstream.Name, [.. reported]);
    }

    // No candidate can be derived from such a source: what is changed or gone has the name that it has today.
    private static ClientNames Names(DerivationInput input, GeneratedManifest? client) =>
        new(Derivation.Run(input).Document, new NameTable("names.json", input.Names).Components, client);

    private static Comparison Compare(JsonObject @base, PartialUpstream upstream)
    {
        var comparison = new Comparison(new(@base), new(upstream.Document), withProse: false, namedByBase: true);
        comparison.Run();
        return comparison;
    }

    private static ReportedFinding Placed(GateFinding finding, PartialUpstream upstream)
    {
        var line = upstream.Lines.Of(upstream.Document, finding.Shown);
        return new(finding with { File = finding.File ?? line.File }, line.Position);
    }
}
