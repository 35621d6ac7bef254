using System.Collections.Concurrent;
using Microsoft.Kiota.Abstractions;

namespace OpenAIAdmin.Http;

/// <summary>Finds the operations of the document.</summary>
internal static class ApiOperations
{
    private const string BaseUrl = "{+baseurl}";

    private static readonly Dictionary<string, ApiOperation> ByName = ApiOperationTable.All.ToDictionary(operation => operation.ToString(), StringComparer.Ordinal);

    // Templates are constants of the request builders, so that there are as many entries as operations.
    private static readonly ConcurrentDictionary<(Method, string), ApiOperation> Known = new();

    /// <summary>The operation of a request; null when the document has none like it.</summary>
    public static ApiOperation? Find(Method method, string? template)
    {
        if (template is null) return null;
        if (Known.TryGetValue((method, template), out var known)) return known;
        if (!ByName.TryGetValue(Name(method, template), out var operation)) return null;
        Known[(method, template)] = operation;
        return operation;
    }

    private static string Name(Method method, string template)
    {
        var start = template.StartsWith(BaseUrl, StringComparison.OrdinalIgnoreCase) ? BaseUrl.Length : 0;
        var end = template.IndexOf('?');
        if (end > 0 && template[end - 1] == '{') end--;
        return method.ToString().ToUpperInvariant() + " " + (end < 0 ? template.Substring(start) : template.Substring(start, end - start));
    }
}
