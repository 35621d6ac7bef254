using System.Collections.Immutable;

namespace OpenAIAdmin.Analyzers;

/// <summary>
/// What OADM1001 tells its code fix. The fix lives in an assembly of its own, which compiles this
/// file too instead of referencing the analyzer: so neither has to be loaded for the other.
/// </summary>
internal static class MissingCasesDiagnostic
{
    public const string Id = "OADM1001";

    private const string CasesKey = "MissingCases";
    private const char Separator = ';';

    /// <summary>The properties of a diagnostic, from the documentation ids of the missing cases.</summary>
    public static ImmutableDictionary<string, string?> Write(IEnumerable<string> documentationIds) =>
        ImmutableDictionary<string, string?>.Empty.Add(CasesKey, string.Join(Separator.ToString(), documentationIds));

    /// <summary>The documentation ids of the missing cases, in the order of the union.</summary>
    public static IReadOnlyList<string> Read(ImmutableDictionary<string, string?> properties) =>
        properties.TryGetValue(CasesKey, out var value) && value is not null ? value.Split(Separator) : [];
}
