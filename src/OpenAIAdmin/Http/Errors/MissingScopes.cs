using System.Text.RegularExpressions;

namespace OpenAIAdmin.Http.Errors;

/// <summary>Finds the scopes that a refusal names, as in <c>Missing scopes: api.usage.read</c>.</summary>
internal static partial class MissingScopes
{
    public static IReadOnlyList<string> In(string? message)
    {
        if (message is null) return [];
        var start = message.IndexOf("scope", StringComparison.OrdinalIgnoreCase);
        return start < 0 ? [] : [.. Scopes().Matches(message.Substring(start)).Cast<Match>().Select(match => match.Value).Distinct(StringComparer.Ordinal)];
    }

    // Two words with a dot between them are a scope, unless the dot ends a sentence.
    private const string Pattern = @"\b[a-z_]+(?:\.[a-z_]+)+\b";

#if NET
    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant)]
    private static partial Regex Scopes();
#else
    private static readonly Regex ScopesRegex = new(Pattern, RegexOptions.CultureInvariant);

    private static Regex Scopes() => ScopesRegex;
#endif
}
