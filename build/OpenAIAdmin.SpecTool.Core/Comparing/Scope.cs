using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Comparing;

/// <summary>Where in the contract a comparison has got to, in the words of the contract.</summary>
/// <remarks>A component that several operations share is compared once a direction; the first operation is named.</remarks>
public sealed record Scope
{
    public static readonly Scope Document = new();

    public string? Path { get; init; }

    public string? Method { get; init; }

    public Direction Direction { get; init; }

    /// <summary>Path parameters that have another name because the path is written otherwise, as parameters are called.</summary>
    internal IReadOnlyList<(string Was, string Now)> Placeholders { get; init; } = [];

    /// <summary>Place and name of the parameter: <c>query:limit</c>.</summary>
    public string? Parameter { get; init; }

    /// <summary>The response's status.</summary>
    public string? Status { get; init; }

    /// <summary>The nearest component schema's name.</summary>
    public string? Schema { get; init; }

    /// <summary>The nearest property's name.</summary>
    public string? Property { get; init; }

    /// <summary>The nearest property's name, also where its schema is a component.</summary>
    public string? Member { get; init; }

    /// <summary>The tag of the usage result type around this place.</summary>
    public string? Tag { get; init; }

    public string? Operation => Method is null ? null : $"{Method.ToUpperInvariant()} {Path}";

    /// <summary>Whether this belongs to the usage endpoints, whose results are one union.</summary>
    public bool IsUsage => UsageSurface.Holds(Path);

    /// <summary>Whether this is the set of audit-log event types: the type of an entry, and the filter by it.</summary>
    public bool IsAuditLogEventType => Path == "/organization/audit_logs"
        && (Parameter?.StartsWith("query:event_types", StringComparison.Ordinal) ?? Member == "type");

    public Scope InResponse(string status) => this with
    {
        Status = status,
        Direction = status.StartsWith('2') ? Direction.Response : Direction.Error,
    };

    internal Scope InProperty(string name) => this with { Property = name, Member = name };

    internal Scope InComponent(JsonPointer at) =>
        at.Segments is ["components", "schemas", var name] ? this with { Schema = name, Property = null } : this;
}
