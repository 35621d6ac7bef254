using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>Turns differences into findings. Nothing escapes: what no rule explains is unclassified, and fails.</summary>
public static class Explaining
{
    /// <summary>The id of differences that no rule explains.</summary>
    public const string Unclassified = "SPEC0000";

    public static IReadOnlyList<GateFinding> Run(IEnumerable<Difference> differences, RuleContext context) =>
    [
        .. differences.SelectMany(difference => Explain(difference, context))
            .DistinctBy(finding => (finding.Id, finding.Pointer.Text, finding.Fingerprint))
            .OrderBy(finding => finding.Severity is Severity.Unclassified ? -1 : (int)finding.Severity)
            .ThenBy(finding => finding.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding.Pointer.Text, StringComparer.Ordinal),
    ];

    private static IReadOnlyList<GateFinding> Explain(Difference difference, RuleContext context)
    {
        GateFinding[] findings =
        [
            .. from rule in RuleRegistry.All
               from explanation in rule.Explain(difference, context)
               select Finding(difference, rule, explanation, context),
        ];
        // A rule for prose must not hide that something else differs.
        var explained = findings.Any(finding => finding.Severity is Severity.Docs == difference.IsProse);
        return explained ? findings : [.. findings, Unexplained(difference, context)];
    }

    private static GateFinding Finding(Difference difference, Rule rule, Explanation explanation, RuleContext context)
    {
        var at = explanation.At ?? difference.Pointer;
        var client = context.Client?.At(difference) is { } name ? $" In C#: `{name}`." : "";
        return new(
            rule.Id, rule.Name, rule.Severity,
            Fingerprint.Of(rule.Id, explanation.At ?? difference.Key, Value(difference, explanation), context),
            at, difference.New is null ? difference.Shown : at,
            explanation.Message + client, explanation.Tag ?? difference.Scope.Tag);
    }

    private static (Part, JsonNode?) Value(Difference difference, Explanation? explanation) => explanation?.New is { } schema
        ? (Part.Schema, schema)
        : (Grammar.SlotOf(difference.Part, difference.Keyword).Part, difference.New ?? difference.Old);

    private static GateFinding Unexplained(Difference difference, RuleContext context) => new(
        Unclassified, "Unclassified", Severity.Unclassified,
        Fingerprint.Of(Unclassified, difference.Key, Value(difference, null), context),
        difference.Pointer, difference.Shown,
        $"`{difference.Name ?? difference.Keyword}` of {difference.Where()} was {difference.Was()} and is {difference.Is()}, and no "
        + "rule explains it. Review it, and write a rule in build/OpenAIAdmin.SpecTool.Core/Rules.",
        difference.Scope.Tag);
}
