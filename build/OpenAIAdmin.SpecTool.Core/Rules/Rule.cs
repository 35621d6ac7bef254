using OpenAIAdmin.SpecTool.Comparing;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>
/// Explains one kind of difference. Named after the event, in the words of the contract; knows no other rule. A
/// difference that several rules explain has several findings.
/// </summary>
/// <param name="id">Stable, never reused, and the name of the rule's page in <c>build/docs/</c>.</param>
public abstract class Rule(string id, Severity severity)
{
    public string Id => id;

    public Severity Severity => severity;

    public string Name => GetType().Name;

    /// <summary>What the rule says about a difference; nothing when it is none of its business.</summary>
    public virtual IEnumerable<Explanation> Explain(Difference difference, RuleContext context) =>
        Concerns(difference, context) && Describe(difference) is { } message ? [new(message) { Tag = UsageSurface.TagIn(difference) }] : [];

    /// <summary>Whether the rule looks at such a difference at all. Prose and wording have rules of their own.</summary>
    protected virtual bool Concerns(Difference difference, RuleContext context) => difference is { IsProse: false, Kind: not DifferenceKind.Reworded };

    /// <summary>The message, or null when the difference is none of the rule's business.</summary>
    protected virtual string? Describe(Difference difference) => null;
}
