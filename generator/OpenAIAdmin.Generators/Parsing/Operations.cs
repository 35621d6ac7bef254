namespace OpenAIAdmin.Generators.Parsing;

/// <summary>The operations of the document, as far as they tell where a case comes from.</summary>
internal sealed class Operations(DocumentNode root)
{
    /// <summary>
    /// The operation that returns the results of a tag: <c>organization.costs.result</c> comes from
    /// <c>GET /organization/costs</c>, and <c>organization.usage.file_searches.result</c> from
    /// <c>GET /organization/usage/file_search_calls</c>. Null when no path, or more than one, could be it.
    /// </summary>
    public string? For(string tag)
    {
        var path = "/" + string.Join("/", CaseName.Resource(tag));
        var paths = (root["paths"]?.Members ?? []).Where(p => p.Value["get"] is not null).Select(p => p.Name).ToList();
        if (paths.Contains(path)) return "GET " + path;
        var alike = paths.Where(p => p.StartsWith(Singular(path) + "_", StringComparison.Ordinal)).ToList();
        return alike.Count == 1 ? "GET " + alike[0] : null;
    }

    private static string Singular(string plural) =>
        plural.EndsWith("es", StringComparison.Ordinal) ? plural.Substring(0, plural.Length - 2) : plural;
}
