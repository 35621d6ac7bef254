using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>A request body came, went, became required or optional, or is written in another way.</summary>
internal sealed class RequestBodyChanged() : Rule("SPEC0039", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d is { Part: Part.Operation, Keyword: "requestBody" } or { Part: Part.RequestBody }
            || (d.Scope.Direction is Direction.Request
                && d is { Part: Part.Encoding or Part.MediaType or Part.Parameter, Keyword: not "schema" })
            ? $"The request body of {d.Scope.Operation} changed at `{d.Name ?? d.Keyword}`: it was {d.Was()} and is {d.Is()}. "
                + "Import upstream and regenerate; check how the client writes it."
            : null;
}
