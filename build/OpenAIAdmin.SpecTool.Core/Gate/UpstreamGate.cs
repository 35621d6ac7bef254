using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Acceptance;
using OpenAIAdmin.SpecTool.Changes;
using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Deriving;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Naming;
using OpenAIAdmin.SpecTool.Reporting;
using OpenAIAdmin.SpecTool.Rules;
using OpenAIAdmin.SpecTool.Slicing;

namespace OpenAIAdmin.SpecTool.Gate;

/// <summary>
/// Compares a new upstream with the reviewed one. Additions are merged into both: what upstream still lacks is no
/// difference, and what it has by now otherwise than we have it is one. Normalisation comes later: it would hide things.
/// </summary>
public static class UpstreamGate
{
    /// <param name="input">The inputs of the document as they are checked in.</param>
    /// <param name="accepted">The text of the accepted changes, or null when there is none.</param>
    /// <param name="today">Acceptances may have ended before it.</param>
    public static Report Run(DerivationInput input, string? accepted, string upstream, string name, DateOnly today)
    {
        var source = DocumentReader.Read(upstream, name);
        var slice = CanonicalForm.Of(AdminSurface.Slice(source));
        var candidate = Derivation.Run(input with { ReviewedUpstream = JsonText.Write(slice) });

        var reviewed = WithAdditions(JsonText.ReadObject(input.ReviewedUpstream, "reviewed-upstream.json"), input);
        var revision = WithAdditions(slice, input);
        var client = new ClientNames(candidate.Document, new NameTable("names.json", input.Names).Components);
        var findings = Explaining.Run(DocumentComparison.Run(reviewed, revision, withProse: false), new(reviewed, revision, client))
            .Concat(candidate.Findings.Select(finding =>
                InputRules.Of(finding).Find($"spec/{finding.Source}", finding.Place, $"{finding.Place}: {finding.Message}")))
            .ToArray();
        return Report.Of(
            name, Accepting.Apply(findings, accepted is null ? [] : AcceptedChanges.Read(accepted), today), new(source, revision));
    }

    // What is wrong with the additions is told by the candidate's derivation.
    internal static JsonObject WithAdditions(JsonObject document, DerivationInput input)
    {
        var merged = document.DeepClone().AsObject();
        if (merged["components"] is not JsonObject components) merged["components"] = components = [];
        components.TryAdd("schemas", new JsonObject());
        Additions.Merge(merged, input.Additions, []);
        return merged;
    }
}
