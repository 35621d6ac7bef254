using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>What the server calls back changed.</summary>
internal sealed class CallbackChanged() : Rule("SPEC0014", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d is { Part: Part.Operation, Keyword: "callbacks" } or { Part: Part.Callback } or { Part: Part.Document, Keyword: "webhooks" }
            ? $"Callback `{d.Name ?? d.Keyword}` at {d.Where()} changed: {d.Was()} became {d.Is()}. The client "
                + "knows no callbacks: decide whether it must."
            : null;
}
