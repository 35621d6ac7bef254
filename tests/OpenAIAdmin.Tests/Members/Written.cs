using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Serialization.Json;

namespace OpenAIAdmin.Tests.Members;

/// <summary>A model as Kiota writes it.</summary>
internal static class Written
{
    public static async Task<string> TextAsync(IParsable model)
    {
        using JsonSerializationWriter writer = new();
        writer.WriteObjectValue(null, model);
        using StreamReader reader = new(writer.GetSerializedContent());
        return await reader.ReadToEndAsync();
    }
}
