using System.Text.RegularExpressions;

namespace OpenAIAdmin.SpecTool.Manifests;

/// <summary>
/// A request builder's URL template, such as
/// <c>{+baseurl}/organization/costs?start_time={start_time}{&amp;group_by%5B%5D*,limit*}</c>.
/// </summary>
internal sealed partial record UrlTemplate(string Text)
{
    /// <summary>The path as the document writes it: without base address and query.</summary>
    public string Path => Uri.UnescapeDataString(BeforeQuery.Replace("{+baseurl}", ""));

    /// <summary>The wire names that the template sends in the query.</summary>
    public IReadOnlySet<string> Query => Expression().Matches(Text[BeforeQuery.Length..])
        .SelectMany(match => match.Groups["names"].Value.Split(','))
        .Select(name => Uri.UnescapeDataString(name.TrimEnd('*')))
        .ToHashSet();

    // The query begins with {?limit*} or, when a parameter is required, with ?start_time={start_time}.
    private string BeforeQuery => Text.Split("{?")[0].Split('?')[0];

    [GeneratedRegex(@"\{[?&]?(?<names>[^{}]+)\}")]
    private static partial Regex Expression();
}
