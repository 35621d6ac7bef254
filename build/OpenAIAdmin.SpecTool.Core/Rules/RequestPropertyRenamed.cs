using OpenAIAdmin.SpecTool.Comparing;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>A property of a request has another name, and the same content.</summary>
internal sealed class RequestPropertyRenamed() : Rule("SPEC0032", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d.Scope.Direction is Direction.Request && d.IsProperty() && d.Kind is DifferenceKind.Renamed
            ? $"Property `{d.Old}` is gone from {d.Where()}, and `{d.New}` of equal content is there: it seems renamed. Import "
                + "upstream, move its words and regenerate; the C# property is renamed too."
            : null;
}
