using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Naming;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>The audit log has one more type of event.</summary>
internal sealed class AuditLogEventTypeAdded() : Rule("SPEC0070", Severity.Additive)
{
    protected override string? Describe(Difference d) =>
        d.IsEventType() && d.Kind is DifferenceKind.Added
            ? $"Audit-log event type `{d.Name}` is new at {d.Where()}. Import upstream, write its words and regenerate: "
                + $"`AuditLogEventType` gets the member `{PascalCase.Of(d.Name!)}`."
            : null;
}
