using System.Text.Json;

namespace OpenAIAdmin.Http.Errors;

/// <summary>What the body of a refusal says. Gateways answer in forms of their own; whatever is text is taken, nothing is insisted on.</summary>
internal sealed record ErrorFields(string? Message, string? Code, string? Type, string? Param)
{
    public static readonly ErrorFields None = new(null, null, null, null);

    public static ErrorFields Read(string? body)
    {
        if (string.IsNullOrWhiteSpace(body) || body![0] is '<') return None;
        try
        {
            using var document = JsonDocument.Parse(body, new JsonDocumentOptions { AllowTrailingCommas = true });
            return Of(document.RootElement);
        }
        catch (JsonException)
        {
            return None;
        }
    }

    private static ErrorFields Of(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object) return None;
        if (!root.TryGetProperty("error", out var error)) error = root;
        return error.ValueKind switch
        {
            JsonValueKind.String => new(error.GetString(), null, null, null),
            JsonValueKind.Object => new(Text(error, "message") ?? Text(error, "detail"), Text(error, "code"), Text(error, "type"), Text(error, "param")),
            _ => None,
        };
    }

    private static string? Text(JsonElement element, string name) => !element.TryGetProperty(name, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };
}
