using System.Text.Json.Nodes;

namespace OpenAIAdmin.SpecTool.Normalising;

/// <summary>Reads and writes the <c>type</c> keyword, which is one name or a list of them.</summary>
public static class SchemaTypes
{
    public static IReadOnlyList<string> Of(JsonObject schema) => schema["type"] switch
    {
        JsonArray list => [.. list.Select(item => (string)item!)],
        JsonValue one => [(string)one!],
        _ => [],
    };

    public static bool Has(JsonObject schema, string type) => Of(schema).Contains(type);

    /// <summary>Lets the value be null as well. Without a type of its own the schema says so beside.</summary>
    public static void AddNull(JsonObject schema)
    {
        if (!schema.ContainsKey("type")) schema[Extensions.Nullable] = true;
        else if (!Has(schema, "null")) schema["type"] = new JsonArray([.. Of(schema), "null"]);
    }
}
