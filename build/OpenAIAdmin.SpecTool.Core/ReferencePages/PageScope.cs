using System.Text.RegularExpressions;
using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.ReferencePages;

/// <summary>
/// Which operations a page speaks of, be it the whole reference or one operation's page. An operation that is missing
/// counts as gone only where its resource has a section of its own on the page: a page says nothing about resources
/// that it does not show.
/// </summary>
internal sealed partial class PageScope
{
    private const string Usage = "usage";

    private readonly HashSet<string> operations;
    private readonly HashSet<string> resources;

    public PageScope(ReferencePage page)
    {
        operations = [.. page.Operations.Select(operation => Key(operation.Endpoint.Method, operation.Endpoint.Path))];
        resources = [.. page.Operations.Where(operation => operation.Endpoint.Resource is not null).Select(operation => Resource(operation.Endpoint.Path))];
    }

    public bool Holds(Operation operation) =>
        operations.Contains(Key(operation.Method, operation.Path)) || resources.Contains(Resource(operation.Path));

    private static string Key(string method, string path) => $"{method} {Placeholder().Replace(path, "{}")}";

    /// <summary>The collection that a path belongs to: the path without the item's id at its end. Usage endpoints are one.</summary>
    private static string Resource(string path) =>
        UsageSurface.Holds(path) ? Usage : Placeholder().Replace(LastId().Replace(path, ""), "{}");

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"/\{[^}]*\}$")]
    private static partial Regex LastId();
}
