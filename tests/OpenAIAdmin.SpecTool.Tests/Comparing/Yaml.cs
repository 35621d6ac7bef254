using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>Writes a document as block YAML, whose scalars are JSON's.</summary>
internal static class Yaml
{
    public static string Write(JsonNode node) => Block(node, "").TrimStart('\n') + "\n";

    private static string Block(JsonNode? node, string indent) => node switch
    {
        JsonObject { Count: > 0 } map => string.Concat(map.Select(member =>
            $"\n{indent}{JsonText.WriteLine(member.Key)}: {Block(member.Value, indent + "  ")}")),
        JsonArray { Count: > 0 } list => string.Concat(list.Select(item => $"\n{indent}- {Block(item, indent + "  ")}")),
        _ => JsonText.WriteLine(node),
    };
}
