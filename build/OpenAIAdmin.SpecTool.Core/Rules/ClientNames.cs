using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Naming;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>What parts of the contract are called in C#.</summary>
/// <param name="candidate">The document that would be derived.</param>
/// <param name="renamed">Component schemas, from upstream's name to ours.</param>
public sealed class ClientNames(JsonObject candidate, IReadOnlyDictionary<string, string> renamed)
{
    private const string Wire = "Wire";

    /// <summary>The C# type or member at a place, or null where the client has none.</summary>
    public string? At(Scope scope)
    {
        if (scope.Schema is not { } schema) return null;
        var name = renamed.GetValueOrDefault(schema, schema);
        if (candidate["components"]?["schemas"]?[name] is null) return null;
        // The generator's own types, which callers see, stand for the wire types of the union.
        var type = name.StartsWith(Wire, StringComparison.Ordinal) ? name[Wire.Length..] : name;
        return scope.Property is { } property ? $"{type}.{PascalCase.Of(property)}" : type;
    }
}
