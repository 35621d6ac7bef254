using System.Text.Json;

namespace OpenAIAdmin.ContractTests.Calls;

/// <summary>What the client's public members are called, as <c>regenerate</c> wrote it down.</summary>
internal static class Manifest
{
    private static readonly JsonElement Root = JsonDocument.Parse(File.ReadAllBytes(Repository.Manifest)).RootElement;

    private static readonly Dictionary<string, JsonElement> Members = Root.GetProperty("models").EnumerateObject()
        .ToDictionary(model => model.Value.GetProperty("type").GetString()!, model => model.Value.GetProperty("members"));

    public static JsonElement Operation(string key) => Root.GetProperty("operations").GetProperty(key);

    /// <summary>The property that holds a member, whose wire name is given, of a model or one of its bases.</summary>
    public static string PropertyOf(Type model, string wireName)
    {
        for (var type = model; type is not null; type = type.BaseType)
        {
            if (Members.TryGetValue(type.FullName!, out var members) && members.TryGetProperty(wireName, out var property)) return property.GetString()!;
        }

        throw new InvalidOperationException($"The manifest has no property for {wireName} of {model}.");
    }
}
