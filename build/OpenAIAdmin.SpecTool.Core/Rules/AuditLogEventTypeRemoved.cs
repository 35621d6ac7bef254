using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>The audit log has one fewer type of event.</summary>
internal sealed class AuditLogEventTypeRemoved() : Rule("SPEC0071", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d is { Part: Part.Schema, Keyword: "enum", Kind: DifferenceKind.Removed, Name: not null, Scope.IsAuditLogEventType: true }
            ? $"Audit-log event type `{d.Name}` is gone at {d.Where()}. If the server still sends it, keep it "
                + "in spec/additions."
            : null;
}
