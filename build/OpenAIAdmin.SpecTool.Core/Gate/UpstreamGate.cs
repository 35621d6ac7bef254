using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Acceptance;
using OpenAIAdmin.SpecTool.Changes;
using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Deriving;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Manifests;
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
    /// <param name="client">What the client calls things; null where there is none yet.</param>
    public static Report Run(DerivationInput input, string? accepted, string upstream, string name, DateOnly today, GeneratedManifest? client = null)
    {
        var (findings, notes, places) = Compare(input, upstream, name, client);
        var marked = accepted is null ? findings : Accepting.Apply(findings, AcceptedChanges.Read(accepted), today);
        return Report.Of(name, marked, places) with { Notes = notes };
    }

    /// <summary>All that an import of an upstream would settle, whether accepted or not.</summary>
    public static IReadOnlyList<GateFinding> Findings(DerivationInput input, string upstream, string name) =>
        Compare(input, upstream, name, client: null).Findings;

    private static (IReadOnlyList<GateFinding> Findings, IReadOnlyList<ReportNote> Notes, SourcePlaces Places) Compare(
        DerivationInput input, string upstream, string name, GeneratedManifest? client)
    {
        var source = DocumentReader.Read(upstream, name);
        var slice = CanonicalForm.Of(AdminSurface.Slice(source));
        var candidate = Candidate.Of(input with { ReviewedUpstream = JsonText.Write(slice) });

        var reviewed = WithAdditions(JsonText.ReadObject(input.ReviewedUpstream, "reviewed-upstream.json"), input);
        var revision = WithAdditions(slice, input);
        if (source.Root.ContainsKey("servers") && candidate.Document.ContainsKey("servers"))
        {
            // Ours are a patch; an upstream that is cut to the admin surface already has none.
            GeneralServers.Keep(reviewed, candidate.Document);
            GeneralServers.Keep(revision, source.Root);
        }

        var names = new ClientNames(candidate.Document, new NameTable("names.json", input.Names).Components, client);
        var differences = DocumentComparison.Run(reviewed, revision, withProse: false);
        var findings = Explaining.Run(differences, new(reviewed, revision, names));
        return ([.. findings, .. candidate.Findings], candidate.Notes, new(source, revision));
    }

    // What is wrong with the additions is told by the candidate's derivation.
    internal static JsonObject WithAdditions(JsonObject document, DerivationInput input)
    {
        var merged = document.DeepClone().AsObject();
        Additions.Merge(merged, input.Additions, []);
        return merged;
    }
}
