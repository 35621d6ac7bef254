using OpenAIAdmin.SpecTool.Naming;

namespace OpenAIAdmin.SpecTool.Renaming;

/// <summary>Names as .NET writes them.</summary>
internal static class IdiomaticName
{
    /// <summary>Without the underscores of path segments: <c>Audit_logs</c> becomes <c>AuditLogs</c>.</summary>
    public static string Of(string name)
    {
        var joined = string.Concat(name.Split('_', StringSplitOptions.RemoveEmptyEntries).Select(UpperFirst));
        // Without the underscore before it, a leading digit is no identifier.
        return joined.Length == 0 ? name : char.IsAsciiDigit(joined[0]) ? "_" + joined : joined;
    }

    /// <summary>
    /// With the word boundaries of the wire name where Kiota lost them: <c>EffectiveAtgt</c> on <c>effective_at[gt]</c>
    /// becomes <c>EffectiveAtGt</c>. Only capital letters change; a name that differs otherwise is Kiota's decision.
    /// </summary>
    public static string OfQueryParameter(string name, string wireName)
    {
        var plain = Of(name);
        var words = PascalCase.Of(Uri.UnescapeDataString(wireName));
        return string.Equals(plain, words, StringComparison.OrdinalIgnoreCase) ? words : plain;
    }

    private static string UpperFirst(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
