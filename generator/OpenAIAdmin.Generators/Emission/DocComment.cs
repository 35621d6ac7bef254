using System.Text;
using System.Text.RegularExpressions;

namespace OpenAIAdmin.Generators.Emission;

/// <summary>Writes documentation comments; whatever the document says stays text.</summary>
internal static class DocComment
{
    private static readonly Regex Quoted = new("`([^`\n]+)`", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>An element around plain text, in which back quotes mark code: <c>Element("summary", "a `b`")</c>.</summary>
    public static string Element(string name, string text) =>
        Lines($"<{name}>{Code(text)}</{name}>");

    /// <summary>Markup of plain text, in which back quotes mark code.</summary>
    public static string Code(string text) => Quoted.Replace(Escape(text), "<c>$1</c>");

    /// <summary>A text that has markup already.</summary>
    public static string Lines(string markup) =>
        string.Join("\n", markup.Split('\n').Select(line => "/// " + line.Trim()));

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text.Trim())
        {
            escaped.Append(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                // A line separator of Unicode would end the comment for the compiler.
                '\u0085' or '\u2028' or '\u2029' or '\r' or '\t' => " ",
                < ' ' and not '\n' => "",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }

    /// <summary>A description of the document as a summary; a case or member without one gets a plain sentence.</summary>
    public static string Summary(string description, string otherwise) =>
        Element("summary", description.Length > 0 ? description : otherwise);
}
