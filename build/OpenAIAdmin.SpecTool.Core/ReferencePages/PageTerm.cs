using System.Text.RegularExpressions;

namespace OpenAIAdmin.SpecTool.ReferencePages;

/// <summary>One term of a type's text: <c>array of Invite</c>, <c>map[string]</c>, <c>object { id, name }</c>.</summary>
internal static partial class PageTerm
{
    private const string Array = "array of ";

    public static bool IsArray(string term) => term.StartsWith(Array, StringComparison.Ordinal);

    public static bool IsSimple(string term) => Simple().IsMatch(term);

    public static bool IsName(string term) => Name().IsMatch(term);

    /// <summary>What an array holds, or null.</summary>
    public static string? Items(string term) => IsArray(term) ? term[Array.Length..] : null;

    /// <summary>What the values of a map are, or null.</summary>
    public static string? MapValues(string term) => Map().Match(term) is { Success: true } map ? map.Groups["values"].Value : null;

    /// <summary>The members that an object announces, or null.</summary>
    public static string? Members(string term) => Object().Match(term) is { Success: true } map ? map.Groups["names"].Value : null;

    /// <summary>The innermost term: what arrays and maps are of in the end.</summary>
    public static string Core(string term) => (Items(term) ?? MapValues(term)) is { } inner ? Core(inner) : term;

    /// <summary>A type in the arrays and maps that a term puts around it.</summary>
    public static PageType Around(string term, PageType core) =>
        Items(term) is { } items ? new ArrayType(Around(items, core), core.At)
        : MapValues(term) is { } values ? new MapType(Around(values, core), core.At)
        : core;

    [GeneratedRegex(@"^object \{(?<names>[^{}]*)\}$")]
    private static partial Regex Object();

    [GeneratedRegex(@"^map\[(?<values>.+)\]$")]
    private static partial Regex Map();

    [GeneratedRegex("^(string|number|integer|boolean|unknown|file)$")]
    private static partial Regex Simple();

    [GeneratedRegex(@"^[A-Z]\w*$")]
    private static partial Regex Name();
}
