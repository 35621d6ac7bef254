using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>A parameter has another name on the wire.</summary>
internal sealed class ParameterRenamed() : Rule("SPEC0023", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d is { Kind: DifferenceKind.Renamed, Part: Part.Operation, Keyword: "parameters" }
            ? $"Parameter {d.Was()} of {d.Scope.Operation} is called {d.Is()} now. Import upstream; the C# "
                + "property keeps its name only with an entry in spec/names.json."
            : null;
}
