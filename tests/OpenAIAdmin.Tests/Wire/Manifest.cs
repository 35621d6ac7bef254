using System.Text.Json;

namespace OpenAIAdmin.Tests.Wire;

/// <summary>What the generated classes and members are called, as <c>regenerate</c> wrote it down.</summary>
internal sealed class Manifest
{
    private readonly Dictionary<string, JsonElement> _members;

    private Manifest(JsonElement root)
    {
        _members = root.GetProperty("models").EnumerateObject().ToDictionary(
            model => model.Value.GetProperty("type").GetString()!,
            model => model.Value.GetProperty("members"));
        Models = root.GetProperty("models").EnumerateObject().ToDictionary(model => model.Name, model => model.Value);
        Operations = root.GetProperty("operations").EnumerateObject().ToDictionary(operation => operation.Name, operation => operation.Value);
    }

    public static Manifest Instance { get; } = new(JsonDocument.Parse(File.ReadAllText(Repository.Manifest)).RootElement);

    public IReadOnlyDictionary<string, JsonElement> Operations { get; }

    /// <summary>By schema.</summary>
    public IReadOnlyDictionary<string, JsonElement> Models { get; }

    /// <summary>The property that holds a member, whose wire name is given, of a model or one of its bases.</summary>
    public string PropertyOf(Type model, string wireName)
    {
        for (var type = model; type is not null; type = type.BaseType)
        {
            if (_members.TryGetValue(type.FullName!, out var members) && members.TryGetProperty(wireName, out var property)) return property.GetString()!;
        }

        throw new InvalidOperationException($"The manifest has no property for {wireName} of {model}.");
    }
}
