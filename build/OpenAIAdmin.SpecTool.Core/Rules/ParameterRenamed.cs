using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Naming;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>A parameter has another name on the wire.</summary>
internal sealed class ParameterRenamed() : Rule("SPEC0023", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d is { Kind: DifferenceKind.Renamed, Part: Part.Operation, Keyword: "parameters" }
            ? $"Parameter `{d.Old}` of {d.Scope.Operation} is called `{d.New}` now. Import upstream and regenerate: {Property(d)}"
            : null;

    private static string Property(Difference d) => (InCode(d.Old), InCode(d.New)) is var (was, now) && was == now
        ? $"its C# property is `{now}` as before."
        : $"its C# property `{was}` becomes `{now}`, which breaks callers.";

    // A list is sent with brackets that C# does not show.
    private static string InCode(JsonNode? selector) => PascalCase.Of($"{selector}"[($"{selector}".IndexOf(':') + 1)..]);
}
