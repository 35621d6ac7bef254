using System.Text.Json;
using System.Text.Json.Nodes;

namespace OpenAIAdmin.Generators.Tests.Harness;

/// <summary>Documents made of the real one.</summary>
internal static class DocumentEdits
{
    public const string Base = "WireUsageResult";
    public const string Video = "organization.usage.videos.result";
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static string Edit(string document, Action<JsonObject> edit)
    {
        var root = JsonNode.Parse(document)!.AsObject();
        edit(root);
        return root.ToJsonString(Indented);
    }

    public static JsonObject Schema(this JsonObject root, string name) => root["components"]!["schemas"]![name]!.AsObject();

    public static JsonObject Mapping(this JsonObject root) => root.Schema(Base)["discriminator"]!["mapping"]!.AsObject();

    /// <summary>The part of a case that has its members.</summary>
    public static JsonObject Own(this JsonObject root, string schema) => root.Schema(schema)["allOf"]![1]!.AsObject();

    public static JsonObject Properties(this JsonObject root, string schema) => root.Own(schema)["properties"]!.AsObject();

    /// <summary>What a later version of the API could bring.</summary>
    public static string WithCaseMore(string document) => Edit(document, root =>
    {
        root.Mapping()[Video] = "#/components/schemas/WireVideosUsageResult";
        root["components"]!["schemas"]!["WireVideosUsageResult"] = JsonNode.Parse($$"""
            {
              "allOf": [
                { "$ref": "#/components/schemas/{{Base}}" },
                {
                  "type": "object",
                  "properties": { "num_videos": { "type": "integer", "format": "int64" }, "model": { "type": ["string", "null"] } },
                  "required": ["num_videos"]
                }
              ],
              "description": "Usage of videos.",
              "x-since": "90.2"
            }
            """);
    });

    /// <summary>Only what the union needs: small enough to be broken thousands of times.</summary>
    public static string Small(string document)
    {
        var root = JsonNode.Parse(document)!.AsObject();
        var names = root.Mapping().Select(tag => ((string)tag.Value!).Split('/')[^1]).Append(Base).Append("WireCostAmount");
        var schemas = new JsonObject(names.Select(name => KeyValuePair.Create(name, (JsonNode?)root.Schema(name).DeepClone())));
        return new JsonObject { ["components"] = new JsonObject { ["schemas"] = schemas } }.ToJsonString(Indented);
    }
}
