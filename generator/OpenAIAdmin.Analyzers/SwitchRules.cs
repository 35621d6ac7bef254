using Microsoft.CodeAnalysis;

namespace OpenAIAdmin.Analyzers;

/// <summary>The rules about switches over a union. Each has a page under generator/docs.</summary>
internal static class SwitchRules
{
    private const string Category = "OpenAIAdmin.Unions";
    private const string Pages = "generator/docs/";

    public static readonly DiagnosticDescriptor MissingCases = new(
        id: MissingCasesDiagnostic.Id,
        title: "A switch over a union misses cases",
        messageFormat: "The switch over '{0}' misses {1}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A value of a case without an arm makes a switch expression throw and a switch statement do nothing.",
        helpLinkUri: Pages + MissingCasesDiagnostic.Id + ".md");

    // Hidden, because a catch-all is often what the author means; a project that wants to hear of
    // every new case raises it in its .editorconfig.
    public static readonly DiagnosticDescriptor CatchAll = new(
        id: "OADM1002",
        title: "A catch-all hides the cases that later versions add",
        messageFormat: "This arm also takes the cases that later versions add to '{0}'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Hidden,
        isEnabledByDefault: true,
        description: "With a catch-all the compiler and OADM1001 stay silent when an update of the package brings a new case.",
        helpLinkUri: Pages + "OADM1002.md");
}
