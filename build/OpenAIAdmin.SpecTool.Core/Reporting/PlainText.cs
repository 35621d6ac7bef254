using System.Text;
using System.Text.RegularExpressions;

namespace OpenAIAdmin.SpecTool.Reporting;

/// <summary>Upstream's names may hold any characters; a report's format holds only some.</summary>
internal static partial class PlainText
{
    /// <summary>One line that every format can hold: control characters and halves of pairs as <c>\u000a</c>.</summary>
    public static string OneLine(this string text) => Unprintable().Replace(text, match => $@"\u{(int)match.Value[0]:x4}");

    /// <summary>Text for Markdown, in which code stays code and nothing else becomes a link, a tag or a mention.</summary>
    public static string Markdown(this string text)
    {
        var result = new StringBuilder();
        var end = 0;
        foreach (Match code in Code().Matches(text))
        {
            result.Append(Words(text[end..code.Index])).Append(code.Value.Replace("|", "\\|"));
            end = code.Index + code.Length;
        }

        return result.Append(Words(text[end..])).ToString();
    }

    private static string Words(string text) => Special().Replace(text, @"\$0").Replace("&", "&amp;").Replace("<", "&lt;").Replace("@", "&#64;");

    [GeneratedRegex(@"[\p{Cc}\u2028\u2029\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]")]
    private static partial Regex Unprintable();

    [GeneratedRegex("`[^`]+`")]
    private static partial Regex Code();

    [GeneratedRegex(@"[\\`*\[\]|#]")]
    private static partial Regex Special();
}
