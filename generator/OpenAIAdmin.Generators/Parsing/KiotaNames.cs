using Microsoft.CodeAnalysis.CSharp;
using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Parsing;

/// <summary>Looks up in the manifest what Kiota called the parts of a list.</summary>
internal static class KiotaNames
{
    public static ListModel? Of(ListOperation operation, PaginationModel pagination, KiotaManifest manifest, out string? lacking)
    {
        var entry = manifest.Operation(operation.Key);
        var parameters = entry?["query"]?["parameters"];
        var builder = KiotaManifest.TypeName(entry?["builder"]);
        var request = Name(entry?["request_information"]);
        var query = KiotaManifest.TypeName(entry?["query"]?["type"]);
        var error = KiotaManifest.TypeName(manifest.Model(operation.ErrorSchema)?["type"]);
        var page = operation.ReturnsUnion ? null : Page(operation, pagination, manifest);
        var unknown = new[] { pagination.Parameter, pagination.Size }.FirstOrDefault(name => Name(parameters?[name]) is null);
        lacking = builder is null || request is null ? "the manifest does not list it"
            : query is null || unknown is not null ? $"it has no query parameter '{unknown ?? pagination.Parameter}'"
            : error is null ? "its errors have no model"
            : page is null && !operation.ReturnsUnion ? "the models of its page and items do not have the members that x-pagination names"
            : null;
        return lacking is null
            ? new(operation.Key, operation.Node["summary"]?.Text ?? "", SizeWords(operation, pagination), pagination, new(builder!, request!, query!, error!), page)
            : null;
    }

    private static PageModel? Page(ListOperation operation, PaginationModel pagination, KiotaManifest manifest)
    {
        var itemSchema = Schemas.NameIn(operation.Page?.Value["properties"]?[pagination.Items]?["items"]?["$ref"]?.Text);
        var (page, item) = (manifest.Model(operation.Page?.Name), manifest.Model(itemSchema));
        var (pageType, itemType) = (KiotaManifest.TypeName(page?["type"]), KiotaManifest.TypeName(item?["type"]));
        var items = Name(page?["members"]?[pagination.Items]);
        var more = Name(page?["members"]?[pagination.More]);
        var cursor = Name((pagination.IsLastItem ? item : page)?["members"]?[pagination.Cursor]);
        var identity = Name(item?["members"]?[pagination.Identity]);
        return pageType is null || itemType is null || items is null || more is null || cursor is null || identity is null
            ? null
            : new(pageType, itemType, items, more, cursor, identity);
    }

    private static string SizeWords(ListOperation operation, PaginationModel pagination) =>
        operation.Node["parameters"]?.Items.FirstOrDefault(parameter => parameter["name"]?.Text == pagination.Size)?["description"]?.Text ?? "";

    private static string? Name(DocumentNode? node) => SyntaxFacts.IsValidIdentifier(node?.Text) ? node!.Text : null;
}
