using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>An operation takes one more parameter, and refuses calls without it.</summary>
internal sealed class RequiredParameterAdded() : Rule("SPEC0021", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d is { Kind: DifferenceKind.Added, Part: Part.Operation, Keyword: "parameters", Name: not null }
            && IsRequired(d.New)
            ? $"Parameter {d.Name} of {d.Scope.Operation} is new and required: calls without it fail. Import "
                + "upstream, write its words, and release soon."
            : null;

    private static bool IsRequired(JsonNode? parameter) =>
        (parameter as JsonObject)?["required"] is JsonValue value && value.TryGetValue<bool>(out var required) && required;
}
