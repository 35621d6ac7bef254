using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>The audit log has one more type of event.</summary>
internal sealed class AuditLogEventTypeAdded() : Rule("SPEC0070", Severity.Additive)
{
    protected override string? Describe(Difference d) =>
        d is { Part: Part.Schema, Keyword: "enum", Kind: DifferenceKind.Added, Name: not null, Scope.IsAuditLogEventType: true }
            ? $"Audit-log event type `{d.Name}` is new at {d.Where()}. Import upstream and write its words; "
                + "`AuditLogEventType` gets a member."
            : null;
}
