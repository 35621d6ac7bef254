using System.Text.Json;
using System.Text.Json.Nodes;

namespace OpenAIAdmin.SpecTool.ReferencePages;

/// <summary>What a value's schema calls its type.</summary>
internal static class JsonTypes
{
    public static string Of(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.Number => "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => "string",
    };
}
