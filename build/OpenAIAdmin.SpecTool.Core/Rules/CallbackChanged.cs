using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>What the server calls back changed.</summary>
internal sealed class CallbackChanged() : Rule("SPEC0014", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d is { Part: Part.Operation, Keyword: "callbacks" } or { Part: Part.Callback } or { Part: Part.Document, Keyword: "webhooks" }
            ? $"Callback `{d.Name ?? d.Keyword}` at {d.Where()} changed: it was {d.Was()} and is {d.Is()}. "
                + "The client knows no callbacks: import upstream if it need not, and accept it while that is open."
            : null;
}
