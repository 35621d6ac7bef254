using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Manifests;
using OpenAIAdmin.SpecTool.Naming;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>What parts of the contract are called in C#.</summary>
/// <param name="candidate">The document that would be derived: what the difference would make of the client.</param>
/// <param name="renamed">Component schemas, from upstream's name to ours.</param>
/// <param name="client">The names of the client as it is; null where there is none.</param>
public sealed class ClientNames(JsonObject candidate, IReadOnlyDictionary<string, string> renamed, GeneratedManifest? client)
{
    /// <summary>The C# type, member, query property or method that a difference is about, or null where the client has none.</summary>
    public string? At(Difference difference)
    {
        if (difference is { Kind: DifferenceKind.Renamed, Keyword: "parameters" }) return null; // The rule names both.
        return Parameter(difference.Scope) ?? Schema(difference) ?? Call(difference.Scope);
    }

    private string? Parameter(Scope scope)
    {
        if (scope is not { Parameter: ['q', 'u', 'e', 'r', 'y', ':', .. var wire], Operation: { } key }) return null;
        if (client?.Operations.GetValueOrDefault(key)?.Query is not { } query) return null;
        var name = query.Parameters.GetValueOrDefault(wire) ?? query.Parameters.GetValueOrDefault(wire + "[]");
        return name is null ? null : $"{query.Type.Split('.')[^1]}.{name}";
    }

    private string? Call(Scope scope)
    {
        if (scope.Operation is not { } key || client?.Operations.GetValueOrDefault(key) is not { } operation) return null;
        return $"client{string.Concat(operation.Access.Select(Step))}.{operation.Call}";
    }

    private static string Step(string access) => access.StartsWith('{') ? $"[\"{access}\"]" : $".{access}";

    /// <summary>Follows the place through the candidate, where inline schemas have become types of their own.</summary>
    private string? Schema(Difference difference)
    {
        var segments = difference.Pointer.Segments;
        var here = new Walk(candidate, null, null);
        for (var i = 0; i < segments.Count && here.Node is not null; i++)
        {
            if (segments[i] == "properties" && i + 1 < segments.Count)
            {
                if (here.Type is null) return null;
                here = Follow(Property(here.Node, segments[++i]), here.Type, $"{Public(here.Type)}.{Member(here.Type, segments[i])}");
            }
            else if (here is { Node: JsonObject root, Type: null } && segments[i] == "components" && i + 2 < segments.Count)
            {
                var upstream = difference.Scope.Schema ?? segments[i + 2];
                var name = renamed.GetValueOrDefault(upstream, upstream);
                here = Follow(root["components"]?[segments[i + 1]]?[name], name, null);
                i += 2;
            }
            else if (here.Type is null || here.Node is JsonArray || (here.Node as JsonObject)?[segments[i]] is JsonObject or JsonArray)
            {
                here = Follow(JsonPointer.Of(segments[i]).Find(here.Node), here.Type, here.Result);
            }
        }

        return here.Result ?? (here.Type is { } type ? Public(type) : null);
    }

    private Walk Follow(JsonNode? node, string? type, string? result)
    {
        if (References.SchemaName(node) is not { } name) return new(node, node is null && result is null ? null : type, result);
        return new(candidate["components"]?["schemas"]?[name], name, result);
    }

    private static JsonNode? Property(JsonNode schema, string name) =>
        (schema["allOf"] as JsonArray ?? []).Prepend(schema).Select(part => (part as JsonObject)?["properties"]?[name])
            .FirstOrDefault(found => found is not null);

    private string Member(string type, string wire) =>
        client?.Models.GetValueOrDefault(type)?.Members.GetValueOrDefault(wire) ?? PascalCase.Of(wire);

    // The generator's own cases, which callers see, stand for the wire types of the union.
    private static string Public(string type) =>
        type.StartsWith("Wire", StringComparison.Ordinal) && type.EndsWith("UsageResult", StringComparison.Ordinal) ? type["Wire".Length..] : type;

    /// <summary>A node of the candidate, the component around it, and what has been found so far.</summary>
    private sealed record Walk(JsonNode? Node, string? Type, string? Result);
}
