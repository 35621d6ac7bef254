using Microsoft.CodeAnalysis.CSharp;

namespace OpenAIAdmin.Generators.Models;

/// <summary>Makes C# names of wire names; the same rule as that of the document's own component names.</summary>
internal static class CSharpName
{
    /// <summary><c>input_cache_write_30m_tokens</c> becomes <c>InputCacheWrite30mTokens</c>.</summary>
    public static string Pascal(string wireName)
    {
        var words = string.Concat(wireName.Select(c => IsPart(c) ? c : ' '))
            .Split([' '], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => char.ToUpperInvariant(word[0]) + Rest(word));
        var name = string.Concat(words);
        return name.Length > 0 && name[0] <= '9' ? "_" + name : name;
    }

    /// <summary><c>InputTokens</c> becomes <c>inputTokens</c>; a keyword gets its <c>@</c>.</summary>
    public static string Camel(string pascal)
    {
        var name = char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);
        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
    }

    /// <summary>Whether a text is the full name of a type: a namespace and a name.</summary>
    public static bool IsFull(string? text) =>
        text?.Contains('.') == true && text.Split('.').All(SyntaxFacts.IsValidIdentifier);

    private static bool IsPart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    /// <summary>A word in capitals is an ordinary word: <c>URL</c> becomes <c>Url</c>.</summary>
    private static string Rest(string word) =>
        word.Any(char.IsLower) ? word.Substring(1) : word.Substring(1).ToLowerInvariant();
}
