namespace OpenAIAdmin.ContractTests.Checking;

/// <summary>A request as it arrived.</summary>
/// <param name="Path">Below the base URL, escaped: <c>/organization/projects/proj%2F1</c>.</param>
/// <param name="Query">Escaped, without the question mark.</param>
/// <param name="Headers">By name, whatever its case.</param>
/// <param name="Body">Null where there is none.</param>
internal sealed record WireRequest(string Method, string Path, string Query, IReadOnlyDictionary<string, string> Headers, string? Body)
{
    /// <summary>Name and value of each parameter, unescaped, in the order of the request.</summary>
    public IEnumerable<KeyValuePair<string, string>> Parameters => Unescaped(Query);

    public static IEnumerable<KeyValuePair<string, string>> Unescaped(string query) =>
        from part in query.Split('&', StringSplitOptions.RemoveEmptyEntries)
        let split = part.Split('=', 2)
        select KeyValuePair.Create(Text(split[0]), split.Length == 1 ? "" : Text(split[1]));

    // Servers read a plus in a query as a space.
    private static string Text(string escaped) => Uri.UnescapeDataString(escaped.Replace('+', ' '));
}
