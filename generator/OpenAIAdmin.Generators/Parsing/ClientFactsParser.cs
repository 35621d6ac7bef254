using Microsoft.CodeAnalysis;
using OpenAIAdmin.Generators.Diagnostics;
using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Parsing;

/// <summary>Reads every operation of the document, and the one schema of its errors.</summary>
internal static class ClientFactsParser
{
    private const string Error = "error";

    private static readonly string[] Methods = ["get", "put", "post", "delete", "patch", "head", "options"];

    public static ParsedClientFacts Parse(IReadOnlyList<AdditionalText> files, CancellationToken cancellation)
    {
        if (SourceFiles.Find(files, cancellation) is not { Document: var root, Manifest: var manifest }) return ParsedClientFacts.None;
        var operations = Operations(root).ToArray();
        var schemas = operations.Select(operation => operation.ErrorSchema).Distinct(StringComparer.Ordinal).ToArray();
        var error = schemas.Length == 1 && schemas[0] is { } schema ? ErrorOf(root, manifest, schema) : null;
        var diagnostics = error is not null || operations.Length == 0
            ? []
            : new[] { new DiagnosticInfo(DocumentDiagnostics.NoErrorClass.Id, null, new([Lacking(manifest, schemas)])) };
        return new(new(operations.Select(operation => operation.Model)), error, new(diagnostics));
    }

    private static IEnumerable<(OperationModel Model, string? ErrorSchema)> Operations(DocumentNode root) =>
        from path in root["paths"]?.Members ?? []
        from member in path.Value.Members
        where Methods.Contains(member.Name)
        let parameters = (path.Value["parameters"]?.Items ?? []).Concat(member.Value["parameters"]?.Items ?? []).Select(p => Resolved(root, p)).ToArray()
        select (
            new OperationModel(
                member.Name.ToUpperInvariant(),
                path.Name,
                Family(path.Name),
                new(PathParameters(path.Name)),
                new(parameters.Where(p => p["in"]?.Text == "query" && p["required"]?.IsTrue == true).Select(p => p["name"]?.Text ?? ""))),
            Schemas.NameIn(member.Value["responses"]?["4XX"]?["content"]?["application/json"]?["schema"]?["$ref"]?.Text));

    private static DocumentNode Resolved(DocumentNode root, DocumentNode parameter) =>
        parameter["$ref"]?.Text is { } reference
            ? root["components"]?["parameters"]?[reference.Substring(reference.LastIndexOf('/') + 1)] ?? parameter
            : parameter;

    /// <summary>The first resource of the path: <c>/organization/usage/images</c> is one of <c>usage</c>, <c>/projects/{id}/roles</c> one of <c>projects</c>.</summary>
    private static string Family(string path)
    {
        var segments = path.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        return segments.Length > 1 && segments[0] == "organization" ? segments[1] : segments.FirstOrDefault() ?? "";
    }

    private static IEnumerable<string> PathParameters(string path) =>
        path.Split('/').Where(segment => segment.StartsWith("{", StringComparison.Ordinal)).Select(segment => segment.Trim('{', '}'));

    private static ErrorModel? ErrorOf(DocumentNode root, DocumentNode? manifest, string schema)
    {
        var detail = Schemas.NameIn(root["components"]?["schemas"]?[schema]?["properties"]?[Error]?["$ref"]?.Text);
        var type = manifest?["models"]?[schema]?["type"]?.Text;
        var detailType = detail is null ? null : manifest?["models"]?[detail]?["type"]?.Text;
        return type is null || detailType is null ? null : new(type, detailType);
    }

    private static string Lacking(DocumentNode? manifest, string?[] schemas) =>
        manifest is null ? "there is no readable manifest among the additional files"
        : schemas.Length != 1 ? "the operations have different schemas of errors"
        : schemas[0] is null ? "the operations have no schema for the answer 4XX"
        : $"the schema '{schemas[0]}' has no member 'error' that is an object, or the manifest lacks one of the two";
}
