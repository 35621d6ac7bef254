using System.Diagnostics;
using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Partial;

namespace OpenAIAdmin.SpecTool.ReferencePages;

/// <summary>
/// Writes a page's types as schemas. A page repeats itself at every operation; what it says again becomes a reference
/// to where it said so first, so that a difference is found once.
/// </summary>
internal sealed class PageSchemas(IReadOnlyDictionary<string, NamedType> types, SourceLines lines)
{
    private readonly Dictionary<string, JsonPointer> said = [];
    private readonly Dictionary<string, string> named = [];
    private readonly HashSet<string> dissolving = [];

    public JsonObject Components { get; } = [];

    /// <param name="at">Where the schema will stand; null where that is not certain, and so cannot be referred to.</param>
    public JsonObject Of(PageType type, JsonPointer? at) => type switch
    {
        NamedType { Type: ObjectType or UnionType } name => Named(name, at),
        NamedType name => Of(name.Type, at),
        TypeName name => Named(types[name.Name], at),
        ObjectType or UnionType when said.TryGetValue(type.Text, out var first) => Reference(first, type),
        ObjectType or UnionType => Said(type, at),
        _ => Written(type, at),
    };

    private JsonObject Said(PageType type, JsonPointer? at)
    {
        if (at is not null) said[type.Text] = at;
        return Written(type, at);
    }

    // The same name with other content is another type.
    private JsonObject Named(NamedType type, JsonPointer? at)
    {
        var component = JsonPointer.Of("components", "schemas", type.Name);
        if (named.TryAdd(type.Name, type.Type.Text)) Components[type.Name] = Of(type.Type, component);
        return named[type.Name] == type.Type.Text ? Reference(component, type) : Of(type.Type, at);
    }

    private JsonObject Written(PageType type, JsonPointer? at) => Note(type.At, type switch
    {
        SimpleType { Name: "unknown" } => [],
        SimpleType { Name: "file" } => new() { ["type"] = "string" },
        SimpleType { Name: "integer" } => new() { ["type"] = "number" },
        SimpleType simple => new() { ["type"] = simple.Name },
        ValuesType values => Values(values),
        ArrayType array => new() { ["type"] = "array", ["items"] = Of(array.Items, at?.Append("items")) },
        MapType map => new() { ["type"] = "object", ["additionalProperties"] = Of(map.Values, at?.Append("additionalProperties")) },
        ObjectType map => Object(map, at),
        UnionType union => PageForm.Union(union.Alternatives.Select(Alternative)),
        _ => throw new UnreachableException(),
    });

    // A name for values or for a further union says nothing inside a union. That is dissolved, so places are not certain.
    private JsonObject Alternative(PageType type) => type switch
    {
        TypeName name => Dissolved(name),
        NamedType { Type: ValuesType or UnionType or NamedType or TypeName } name => Alternative(name.Type),
        UnionType => Written(type, null),
        _ => Of(type, null),
    };

    private JsonObject Dissolved(TypeName name)
    {
        if (!dissolving.Add(name.Name)) return Of(name, null);
        var schema = Alternative(types[name.Name]);
        dissolving.Remove(name.Name);
        return schema;
    }

    private JsonObject Object(ObjectType type, JsonPointer? at)
    {
        var node = new JsonObject { ["type"] = "object" };
        var properties = new JsonObject();
        foreach (var member in type.Members)
        {
            properties[member.Name] = Note(member.At, Of(member.Type, at?.Append("properties", member.Name)));
        }

        if (type.Members.Count > 0) node["properties"] = properties;
        var required = type.Members.Where(member => member.IsRequired)
            .Select(member => lines.Note(JsonValue.Create(member.Name), new(null, member.At))).ToArray();
        if (required.Length > 0) node["required"] = new JsonArray([.. required]);
        return node;
    }

    private JsonObject Values(ValuesType type)
    {
        var values = type.Values.Select(value => lines.Note(JsonNode.Parse(value.Json)!, new(null, value.At))).ToArray();
        return new() { ["type"] = JsonTypes.Of(values[0]), ["enum"] = new JsonArray([.. values]) };
    }

    private JsonObject Reference(JsonPointer to, PageType type) => Note(type.At, new JsonObject { ["$ref"] = "#" + to.Text });

    private JsonObject Note(SourcePosition at, JsonObject node) => lines.Note(node, new(null, at));
}
