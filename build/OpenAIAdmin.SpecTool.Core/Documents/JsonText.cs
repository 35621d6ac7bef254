using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OpenAIAdmin.SpecTool.Documents;

/// <summary>Reads and writes the JSON files under <c>spec/</c>: two spaces, <c>\n</c>, one final line end.</summary>
public static class JsonText
{
    /// <summary>As deep as <see cref="DocumentReader"/> reads.</summary>
    private const int MaxDepth = 256;

    private static readonly JsonSerializerOptions Indented = new()
    {
        MaxDepth = MaxDepth,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonSerializerOptions Compact = new()
    {
        MaxDepth = MaxDepth,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(JsonNode node) => node.ToJsonString(Indented) + "\n";

    /// <summary>One line, for messages and comparisons.</summary>
    public static string WriteLine(JsonNode? node) => node?.ToJsonString(Compact) ?? "null";

    /// <summary>Parses one of the project's own files, whose top level is an object.</summary>
    public static JsonObject ReadObject(string text, string name)
    {
        try
        {
            return JsonNode.Parse(text, documentOptions: new() { AllowDuplicateProperties = false, MaxDepth = MaxDepth }) as JsonObject
                ?? throw new SpecException($"{name}: the top level is not a JSON object.");
        }
        catch (JsonException e)
        {
            throw new SpecException(
                $"{name}({e.LineNumber + 1},{e.BytePositionInLine + 1}): not valid JSON: {e.Message.Split(" Path:")[0].Split(" LineNumber:")[0]}");
        }
    }

    /// <summary>Equal in meaning: the order of object members does not count, the order of items does.</summary>
    public static bool Same(JsonNode? left, JsonNode? right) => JsonNode.DeepEquals(left, right);
}
