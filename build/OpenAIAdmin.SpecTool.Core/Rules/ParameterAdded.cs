using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>An operation takes one more parameter, which may be left out.</summary>
internal sealed class ParameterAdded() : Rule("SPEC0020", Severity.Additive)
{
    protected override string? Describe(Difference d) =>
        d is { Kind: DifferenceKind.Added, Part: Part.Operation, Keyword: "parameters", Name: not null }
            && !IsRequired(d.New)
            ? $"Parameter {d.Name} of {d.Scope.Operation} is new. Import upstream, write its words and "
                + "regenerate."
            : null;

    private static bool IsRequired(JsonNode? parameter) =>
        (parameter as JsonObject)?["required"] is JsonValue value && value.TryGetValue<bool>(out var required) && required;
}
