using System.Globalization;
using System.Text.RegularExpressions;

namespace OpenAIAdmin.SpecTool.ReferencePages;

/// <summary>
/// The text of a type, taken apart: <c>optional array of "a" or "b" or 2 more or null</c>. Whether an array is of all
/// alternatives or one of them the text alone does not say; what stands below it does.
/// </summary>
/// <param name="Terms">What stands between the <c>or</c>s, without <c>2 more</c> and <c>null</c>.</param>
/// <param name="More">How many further ones are announced.</param>
internal sealed partial record PageTypeText(bool IsOptional, IReadOnlyList<string> Terms, int More)
{
    private const string Optional = "optional ";

    public int Count => Terms.Count + More;

    /// <summary>Whether there are only values, perhaps in an array.</summary>
    public bool IsValues => Terms.Select(PageTerm.Core).All(IsValue);

    /// <summary>Whether there is only the name of a type, perhaps in an array or a map.</summary>
    public bool IsOneName => Terms is [var only] && More == 0 && PageTerm.IsName(PageTerm.Core(only));

    public static PageTypeText Parse(string text)
    {
        var optional = text.StartsWith(Optional, StringComparison.Ordinal);
        var terms = Split(optional ? text[Optional.Length..] : text).Where(term => term != "null").ToArray();
        var more = terms is [.., var last] ? Announced(last) : null;
        return new(optional, more is null ? terms : terms[..^1], more ?? 0);
    }

    public static bool IsValue(string term) => Value().IsMatch(term);

    /// <summary>The number in <c>3 more</c>, or null.</summary>
    public static int? Announced(string term) =>
        MoreOfThem().Match(term) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : null;

    private static List<string> Split(string text)
    {
        var terms = new List<string>();
        var (depth, start, quoted) = (0, 0, false);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"' && (i == 0 || text[i - 1] != '\\')) quoted = !quoted;
            if (quoted) continue;
            if (text[i] is '{' or '[' or '(') depth++;
            if (text[i] is '}' or ']' or ')') depth--;
            if (depth != 0 || !text.AsSpan(i).StartsWith(" or ", StringComparison.Ordinal)) continue;
            terms.Add(text[start..i].Trim());
            start = i + " or ".Length;
        }

        terms.Add(text[start..].Trim());
        return terms;
    }

    [GeneratedRegex("""^("([^"\\]|\\.)*"|-?\d+(\.\d+)?|true|false)$""")]
    private static partial Regex Value();

    [GeneratedRegex(@"^(\d{1,6}) more$")]
    private static partial Regex MoreOfThem();
}
