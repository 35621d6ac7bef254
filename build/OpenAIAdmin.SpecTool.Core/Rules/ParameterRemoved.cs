using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>An operation does not take a parameter any more.</summary>
internal sealed class ParameterRemoved() : Rule("SPEC0022", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d is { Kind: DifferenceKind.Removed, Part: Part.Operation, Keyword: "parameters", Name: not null }
            ? $"Parameter {d.Name} of {d.Scope.Operation} is gone. If the server still takes it, keep it in "
                + "spec/additions; otherwise its C# property goes."
            : null;
}
