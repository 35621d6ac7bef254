using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Partial;

namespace OpenAIAdmin.SpecTool.ClientDeclarations;

/// <summary>Writes what a client package tells as a document: operations, and the <c>object</c> constants of their results.</summary>
internal sealed class ClientDocument
{
    private readonly Dictionary<string, JsonPointer> said = [];
    private readonly JsonObject components = [];

    public ClientDocument(IEnumerable<(ClientCall Call, IReadOnlyList<ClientConstant> Constants)> calls, string package)
    {
        var paths = new JsonObject();
        Root["paths"] = paths;
        Root["components"] = new JsonObject { ["schemas"] = components };
        foreach (var (call, constants) in calls)
        {
            if (paths[call.Path] is not JsonObject item) paths[call.Path] = item = Lines.Note(new JsonObject(), In(package, call.At));
            var at = ClientForm.SchemaIn(JsonPointer.Of("paths", call.Path, call.Method));
            item[call.Method] = Lines.Note(ClientForm.Operation(Schema(constants, at, package)), In(package, call.At));
        }
    }

    public JsonObject Root { get; } = [];

    public SourceLines Lines { get; } = new();

    // Many operations share one result; a difference in it is found once.
    private JsonObject Schema(IReadOnlyList<ClientConstant> constants, JsonPointer at, string package)
    {
        var key = string.Join('\n', constants.Select(constant => constant.Value));
        if (constants.Count > 0 && !said.TryAdd(key, at)) return new() { ["$ref"] = "#" + said[key].Text };
        return ClientForm.Schema(constants.Select(constant => Reference(constant, package)));
    }

    private JsonObject Reference(ClientConstant constant, string package)
    {
        var line = In(package, constant.At);
        var name = components.FirstOrDefault(component => ClientForm.ValueOf(component.Value!) == constant.Value).Key;
        if (name is null)
        {
            name = components.ContainsKey(constant.Type) ? constant.Value : constant.Type;
            components[name] = Lines.Note(ClientForm.Constant(constant.Value), line);
        }

        return Lines.Note(References.ToSchema(name), line);
    }

    private static SourceLine In(string package, SourceLine line) => line with { File = $"{package}/{line.File}" };
}
