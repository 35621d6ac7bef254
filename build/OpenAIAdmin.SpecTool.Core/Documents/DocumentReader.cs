using System.Text.Json;
using System.Text.Json.Nodes;

namespace OpenAIAdmin.SpecTool.Documents;

/// <summary>Reads an OpenAPI 3 document, JSON or YAML, and refuses everything that is not one.</summary>
public static class DocumentReader
{
    /// <summary>How deeply objects and arrays may be nested.</summary>
    internal const int MaxDepth = 256;

    /// <summary>Reads a document; throws a <see cref="SpecException"/> that says what is wrong and where.</summary>
    public static SourceDocument Read(string text, string name)
    {
        var body = text.AsSpan().TrimStart('\uFEFF').TrimStart();
        if (body.IsEmpty) throw new SpecException($"{name}: not an OpenAPI document: the text is empty.");
        if (body[0] == '<')
        {
            throw new SpecException($"{name}: not an OpenAPI document but HTML or XML (a web page instead of the file?).");
        }

        var (node, marks) = IsJson(text) ? JsonTreeReader.Read(text, name) : YamlTreeReader.Read(text, name);
        if (node is not JsonObject root)
        {
            var what = node is JsonArray ? "a list" : "plain text";
            throw new SpecException($"{name}: not an OpenAPI document: the top level is {what}, not an object.");
        }

        var document = new SourceDocument(name, root, marks ?? []);
        RequireOpenApi(document);
        return document;
    }

    /// <summary>Whether a text is read as JSON; everything that does not begin with a brace is read as YAML.</summary>
    public static bool IsJson(string text) => text.AsSpan().TrimStart('\uFEFF').TrimStart().StartsWith("{");

    private static void RequireOpenApi(SourceDocument document)
    {
        if (document.Root.ContainsKey("swagger"))
        {
            throw Refuse(document, "swagger", "this is Swagger 2; OpenAPI 3 is needed.");
        }

        if (document.Root["openapi"] is not { } version)
        {
            throw Refuse(document, "openapi", "the member `openapi` is missing.");
        }

        if (version.GetValueKind() != JsonValueKind.String
            || !version.GetValue<string>().StartsWith("3.", StringComparison.Ordinal))
        {
            var found = JsonText.WriteLine(version);
            throw Refuse(document, "openapi", $"`openapi` must be a string \"3.…\"; it is {found}.");
        }

        if (document.Root["paths"] is not JsonObject)
        {
            throw Refuse(document, "paths", "the object `paths` is missing.");
        }
    }

    private static SpecException Refuse(SourceDocument document, string member, string why) =>
        new($"{document.Name}{document.PositionOf(JsonPointer.Of(member))}: not an OpenAPI document: {why}");
}
