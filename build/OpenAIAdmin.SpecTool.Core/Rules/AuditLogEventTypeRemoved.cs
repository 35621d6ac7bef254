using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Naming;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>The audit log has one fewer type of event.</summary>
internal sealed class AuditLogEventTypeRemoved() : Rule("SPEC0071", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d.IsEventType() && d.Kind is DifferenceKind.Removed
            ? $"Audit-log event type `{d.Name}` is gone at {d.Where()}. If the server still sends it, keep it in spec/additions; "
                + $"otherwise `AuditLogEventType.{PascalCase.Of(d.Name!)}` goes."
            : null;
}
