using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>A parameter is written into the request in another way.</summary>
internal sealed class ParameterSerializationChanged() : Rule("SPEC0028", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d is { Part: Part.Parameter, Scope.Direction: Direction.Parameter, Keyword: not ("required" or "schema" or "deprecated") }
            ? $"`{d.Keyword}` of {d.Where()} was {d.Was()} and is {d.Is()}. Import upstream and regenerate; check "
                + "in the tests of the wire form how the client writes this parameter."
            : null;
}
