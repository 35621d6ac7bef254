using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Partial;
using OpenAIAdmin.SpecTool.Slicing;

namespace OpenAIAdmin.SpecTool.ReferencePages;

/// <summary>Writes a page as a document that says no more than the page.</summary>
internal sealed class PageDocument
{
    private readonly PageSchemas schemas;

    public PageDocument(ReferencePage page)
    {
        schemas = new(page.Types, Lines);
        var paths = new JsonObject();
        Root["paths"] = paths;
        Root["components"] = new JsonObject { ["schemas"] = schemas.Components };
        foreach (var operation in page.Operations.Where(operation => AdminSurface.Holds(operation.Endpoint.Path)))
        {
            var endpoint = operation.Endpoint;
            if (paths[endpoint.Path] is not JsonObject item) paths[endpoint.Path] = item = Note([], endpoint.At);
            item[endpoint.Method] = Operation(operation, JsonPointer.Of("paths", endpoint.Path, endpoint.Method));
        }
    }

    public JsonObject Root { get; } = [];

    public SourceLines Lines { get; } = new();

    private JsonObject Operation(PageOperation operation, JsonPointer at)
    {
        var node = Note([], operation.Endpoint.At);
        node["parameters"] = new JsonArray(
        [
            .. operation.Parameters.Select(parameter => Parameter(parameter.Place, parameter.Parameter, at.Append("parameters"))),
        ]);
        if (operation.Body is { } body)
        {
            node["requestBody"] = PageForm.Content(schemas.Of(body, PageForm.SchemaIn(at.Append("requestBody"))));
        }

        node["responses"] = new JsonObject
        {
            [PageForm.Status] = operation.Result is { } result
                ? Note(PageForm.Content(schemas.Of(result, PageForm.SchemaIn(at.Append("responses", PageForm.Status)))), result.At)
                : Note([], operation.Endpoint.At),
        };
        return node;
    }

    private JsonObject Parameter(string place, PageMember parameter, JsonPointer at)
    {
        var name = PageForm.ParameterName(parameter.Name);
        var schema = schemas.Of(parameter.Type, at.Append($"{place}:{name}", "schema"));
        return Note(PageForm.Parameter(place, name, parameter.IsRequired, schema), parameter.At);
    }

    private JsonObject Note(JsonObject node, SourcePosition at) => Lines.Note(node, new(null, at));
}
