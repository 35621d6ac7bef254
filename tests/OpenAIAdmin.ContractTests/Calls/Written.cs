using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Serialization.Json;

namespace OpenAIAdmin.ContractTests.Calls;

/// <summary>Models written as JSON by Kiota's writer, as a caller would store them.</summary>
internal static class Written
{
    public static JsonNode Json(IParsable model)
    {
        using var writer = new JsonSerializationWriter();
        writer.WriteObjectValue(null, model);
        using var reader = new StreamReader(writer.GetSerializedContent(), Encoding.UTF8);
        return JsonNode.Parse(reader.ReadToEnd())!;
    }
}
