using OpenAIAdmin.Generators.Diagnostics;
using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Parsing;

/// <summary>Reads what the document says of how a list is paged.</summary>
internal static class PaginationParser
{
    private static readonly string[] Styles = ["last_id", "next", "next_page", "last_item"];

    public static PaginationModel? Parse(ListOperation operation, Findings findings)
    {
        if (operation.Pagination is not { } node)
        {
            findings.Add(DocumentDiagnostics.UnknownPaging, operation.Place, operation.Key, "it has no x-pagination");
            return null;
        }

        var problem = !operation.Key.StartsWith("GET ", StringComparison.Ordinal) ? "reading on would repeat an action, because it is no GET"
            : Array.IndexOf(Styles, node["style"]?.Text) < 0 ? $"its style is none of {string.Join(", ", Styles)}"
            : Missing(node) is { } member ? $"x-pagination has no '{member}'"
            : null;
        if (problem is not null)
        {
            findings.Add(DocumentDiagnostics.UnknownPaging, node, operation.Key, problem);
            return null;
        }

        return new(Text("parameter"), Text("size"), Text("items"), Text("more"), Text("cursor"), Text("style") == "last_item", Text("identity"));

        string Text(string member) => node[member]!.Text!;
    }

    private static string? Missing(DocumentNode node) =>
        new[] { "parameter", "size", "items", "more", "cursor", "identity" }.FirstOrDefault(member => string.IsNullOrEmpty(node[member]?.Text));
}
