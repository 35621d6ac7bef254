using System.Text.Json;
using OpenAIAdmin.Tests.Wire;

namespace OpenAIAdmin.Tests.Surface;

/// <summary>JSON of a result of each case, with all the members that the document gives it; and of unknown ones.</summary>
internal static class UnionSamples
{
    public static IReadOnlyDictionary<string, string> Known { get; } = Document.Instance
        .Component("#/components/schemas/WireUsageResult").GetProperty("discriminator").GetProperty("mapping").EnumerateObject()
        .ToDictionary(entry => entry.Name, entry => Json(entry.Value.GetString()!));

    public static IReadOnlyList<string> Unknown { get; } =
    [
        """{ "num_holograms": 1.50, "object":"organization.usage.holograms.result", "day":"\u0032024-01-01" }""",
        """{"object":null,"input_tokens":123456789012345678901234567890123}""",
        "{}",
    ];

    public static bool AreSame(string one, string other)
    {
        using var first = JsonDocument.Parse(one);
        using var second = JsonDocument.Parse(other);
        return JsonElement.DeepEquals(first.RootElement, second.RootElement);
    }

    private static string Json(string reference) =>
        new SampleValues(Document.Instance, round: 0).Of(Document.Instance.Component(reference)).ToJsonString();
}
