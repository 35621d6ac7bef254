using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Deriving;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Reporting;
using OpenAIAdmin.SpecTool.Rules;

namespace OpenAIAdmin.SpecTool.Gate;

/// <summary>The document that would be derived from a new upstream, as far as that goes; never written.</summary>
/// <param name="Findings">Of our additions and patches: they say what upstream lacks, and it does no more.</param>
/// <param name="Notes">
/// What an import will ask for next: words, names, decisions of rules. No findings: each comes from a difference, which
/// is one, and somebody who accepts that has not got to accept its consequences one by one.
/// </param>
internal sealed record Candidate(JsonObject Document, IReadOnlyList<GateFinding> Findings, IReadOnlyList<ReportNote> Notes)
{
    public static Candidate Of(DerivationInput input)
    {
        try
        {
            var result = Derivation.Run(input);
            var told = result.Findings.ToLookup(finding => InputRules.Of(finding).IsDifference);
            return new(result.Document, [.. told[true].Select(Finding)], [.. told[false].Select(Note)]);
        }
        catch (SpecException e)
        {
            // An upstream of a shape that no rule of the derivation foresees: who accepts it does so by the message.
            return new([], [InputRules.DerivationFails.Find("spec/reviewed-upstream.json", "/", $"Nothing can be derived from this upstream: {e.Message}")], []);
        }
    }

    private static GateFinding Finding(Finding finding) =>
        InputRules.Of(finding).Find($"spec/{finding.Source}", finding.Place, $"{finding.Place}: {finding.Message}");

    private static ReportNote Note(Finding finding) =>
        new(InputRules.Of(finding).Id, $"spec/{finding.Source}", $"{finding.Place}: {finding.Message}");
}
