using System.Text.RegularExpressions;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.ClientDeclarations;

internal enum TokenKind
{
    Word,
    Text,
    Sign,
}

/// <summary>One word, quoted text (without quotes) or sign of a declaration file.</summary>
internal readonly record struct Token(TokenKind Kind, string Text, int Index)
{
    public bool Is(string sign) => Kind is not TokenKind.Text && Text == sign;
}

/// <summary>Cuts a declaration file into tokens; comments and space are dropped.</summary>
internal static partial class DeclarationTokens
{
    public static IReadOnlyList<Token> Of(string text, string file)
    {
        var tokens = new List<Token>();
        for (var index = 0; index < text.Length;)
        {
            var match = Next().Match(text, index);
            if (!match.Success) throw new SpecException($"{file}{TextLines.At(text, index)}: no declaration can be read here.");
            if (match.Groups["word"] is { Success: true } word) tokens.Add(new(TokenKind.Word, word.Value, index));
            else if (match.Groups["text"] is { Success: true } quoted) tokens.Add(new(TokenKind.Text, quoted.Value[1..^1], index));
            else if (match.Groups["sign"] is { Success: true } sign) tokens.Add(new(TokenKind.Sign, sign.Value, index));
            index += match.Length;
        }

        return tokens;
    }

    [GeneratedRegex("""
        \G(?:\s+|//[^\n]*|/\*[\s\S]*?\*/
        |(?<word>[\w$]+)
        |(?<text>'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`[^`]*`)
        |(?<sign>=>|\.\.\.|[^\s'"`]))
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Next();
}
