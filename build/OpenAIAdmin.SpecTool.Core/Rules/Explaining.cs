using OpenAIAdmin.SpecTool.Comparing;

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
        return explained ? findings : [.. findings, Unexplained(difference)];
    }

    private static GateFinding Finding(Difference difference, Rule rule, Explanation explanation, RuleContext context)
    {
        var client = context.Client?.At(difference.Scope) is { } name ? $" In C#: `{name}`." : "";
        var at = explanation.At ?? difference.Pointer;
        return new(
            rule.Id, rule.Name, rule.Severity,
            Fingerprint.Of(rule.Id, explanation.At ?? difference.Key, explanation.New ?? difference.New ?? difference.Old),
            at, difference.New is null ? difference.Shown : at,
            explanation.Message + client, explanation.Tag ?? difference.Scope.Tag);
    }

    private static GateFinding Unexplained(Difference difference) => new(
        Unclassified, "Unclassified", Severity.Unclassified,
        Fingerprint.Of(Unclassified, difference.Key, difference.New ?? difference.Old),
        difference.Pointer, difference.Shown,
        $"`{difference.Name ?? difference.Keyword}` of {difference.Where()} was {difference.Was()} and is {difference.Is()}, and no "
        + "rule explains it. Review it, and write a rule in build/OpenAIAdmin.SpecTool.Core/Rules.",
        difference.Scope.Tag);
}
