using OpenAIAdmin.SpecTool.Comparing;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>A property of a response has another name, and the same content.</summary>
internal sealed class ResponsePropertyRenamed() : Rule("SPEC0042", Severity.Breaking)
{
    protected override bool Concerns(Difference difference, RuleContext context) =>
        base.Concerns(difference, context) && !difference.IsPaging(context);

    protected override string? Describe(Difference d) =>
        d.Scope.Direction is Direction.Response && d.IsProperty() && d.Kind is DifferenceKind.Renamed
            ? $"Property `{d.Old}` is gone from {d.Where()}, and `{d.New}` of equal content is there: it seems renamed. Import "
                + "upstream, move its words and regenerate; the C# property is renamed too."
            : null;
}
