using Microsoft.CodeAnalysis;
using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Diagnostics;

/// <summary>
/// What can be wrong with the document. All are errors: a union of which a part is missing would read some results
/// as unknown, and nobody would notice.
/// </summary>
internal static class DocumentDiagnostics
{
    public static readonly DiagnosticDescriptor Unreadable = Make("OADM0001",
        "The document cannot be read",
        "The OpenAPI document cannot be read: {0}");

    public static readonly DiagnosticDescriptor MissingMapping = Make("OADM0002",
        "The union has no mapping",
        "The schema '{0}' is a union, but says not which schema belongs to which tag: {1}");

    public static readonly DiagnosticDescriptor TwoCasesWithOneTag = Make("OADM0003",
        "Two cases have one tag or one name",
        "The tag '{0}' cannot be told apart from another case of the union: {1}");

    public static readonly DiagnosticDescriptor CaseWithoutProperties = Make("OADM0004",
        "A case has no properties",
        "The schema '{0}' is a case of a union, but has no properties of its own");

    public static readonly DiagnosticDescriptor UnknownMemberType = Make("OADM0005",
        "The type of a member is not known",
        "The member '{0}' of the schema '{1}' cannot be represented: {2}");

    public static readonly DiagnosticDescriptor BadSince = Make("OADM0006",
        "A case does not say which version it came with",
        "The schema '{0}' is a case of a union and needs 'x-since' with the version of the package it came with, such as \"0.1\": {1}");

    public static readonly DiagnosticDescriptor UnusableMemberName = Make("OADM0007",
        "A member's name cannot be used",
        "The member '{0}' of the schema '{1}' cannot become the property '{2}': {3}");

    public static readonly DiagnosticDescriptor BadTarget = Make("OADM0008",
        "A tag leads to no case",
        "The tag '{0}' leads to '{1}', which is no case of the union: {2}");

    public static readonly DiagnosticDescriptor UnlistedOperation = Make("OADM0009",
        "An operation is not in the manifest of Kiota's output",
        "The operation '{0}' is a list, but gets no members that follow its pages: {1}");

    public static readonly DiagnosticDescriptor UnreadableManifest = Make("OADM0010",
        "The manifest of Kiota's output cannot be read",
        "The manifest of Kiota's output cannot be read: {0}");

    public static readonly DiagnosticDescriptor UnknownPaging = Make("OADM0011",
        "A list does not say how it is paged",
        "The pages of '{0}' cannot be followed: {1}");

    public static readonly DiagnosticDescriptor NoErrorClass = Make("OADM0020",
        "The class of errors cannot be found",
        "The errors of the operations get no members: {0}");

    public static readonly DiagnosticDescriptor TakenName = Make("OADM0021",
        "A name of a model is taken",
        "The class '{0}' would have two members of the name '{1}'");

    public static readonly DiagnosticDescriptor BadEventUnion = Make("OADM0022",
        "A union of events cannot be made",
        "The schema '{0}' is a union of events, but {1}");

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = new[]
    {
        Unreadable, MissingMapping, TwoCasesWithOneTag, CaseWithoutProperties,
        UnknownMemberType, BadSince, UnusableMemberName, BadTarget, UnlistedOperation, UnreadableManifest, UnknownPaging,
        NoErrorClass, TakenName, BadEventUnion,
    }.ToDictionary(d => d.Id, StringComparer.Ordinal);

    public static IEnumerable<DiagnosticDescriptor> All => ById.Values;

    public static Diagnostic ToDiagnostic(DiagnosticInfo info) => Diagnostic.Create(
        ById[info.Id],
        info.Location?.ToLocation() ?? Location.None,
        [.. info.Arguments]);

    // The id is spelled out in each call because the analyzer of release tracking reads it there.
    private static DiagnosticDescriptor Make(string id, string title, string message) => new(
        id, title, message, "OpenAIAdmin.Document", DiagnosticSeverity.Error, isEnabledByDefault: true,
        helpLinkUri: null);
}
