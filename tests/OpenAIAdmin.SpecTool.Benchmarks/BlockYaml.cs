using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace OpenAIAdmin.SpecTool.Benchmarks;

/// <summary>Writes YAML as people do: blocks, and plain scalars where they mean text.</summary>
internal static partial class BlockYaml
{
    public static string Write(JsonObject document) => Block(document, "").TrimStart('\n') + "\n";

    private static string Block(JsonNode? node, string indent) => node switch
    {
        JsonObject { Count: > 0 } map => string.Concat(map.Select(member => $"\n{indent}{Scalar(member.Key)}: {Block(member.Value, indent + "  ")}")),
        JsonArray { Count: > 0 } list => string.Concat(list.Select(item => $"\n{indent}- {Block(item, indent + "  ")}")),
        JsonValue value when value.TryGetValue<string>(out var text) => Scalar(text),
        _ => node?.ToJsonString() ?? "null",
    };

    private static string Scalar(string text) => Plain().IsMatch(text) ? text : JsonValue.Create(text).ToJsonString();

    [GeneratedRegex(@"\A(?!(true|false|null|yes|no|on|off)\z)[A-Za-z/][A-Za-z0-9 _./-]*[A-Za-z0-9]\z")]
    private static partial Regex Plain();
}
