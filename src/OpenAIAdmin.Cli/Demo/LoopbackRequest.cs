namespace OpenAIAdmin.Cli.Demo;

/// <summary>What the demo needs of a request.</summary>
/// <param name="Method">GET, POST, …</param>
/// <param name="Path">As sent, without the query.</param>
/// <param name="Query">Decoded; the last value of a name that occurs twice.</param>
/// <param name="Authorization">The header, or null.</param>
internal sealed record LoopbackRequest(string Method, string Path, IReadOnlyDictionary<string, string> Query, string? Authorization)
{
    private const string AuthorizationHeader = "Authorization:";

    public static LoopbackRequest Parse(string head)
    {
        var lines = head.Split("\r\n");
        var requestLine = lines[0].Split(' ');
        var target = requestLine.ElementAtOrDefault(1) ?? "";
        var question = target.IndexOf('?');
        var authorization = lines.FirstOrDefault(line => line.StartsWith(AuthorizationHeader, StringComparison.OrdinalIgnoreCase));
        return new(
            requestLine[0],
            question < 0 ? target : target[..question],
            question < 0 ? new Dictionary<string, string>() : ParseQuery(target[(question + 1)..]),
            authorization?[AuthorizationHeader.Length..].Trim());
    }

    private static Dictionary<string, string> ParseQuery(string query)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', 2);
            values[Uri.UnescapeDataString(parts[0])] = Uri.UnescapeDataString(parts.ElementAtOrDefault(1) ?? "");
        }

        return values;
    }
}
