using OpenAIAdmin.SpecTool.Comparing;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>A property of a request has another name, and the same content.</summary>
internal sealed class RequestPropertyRenamed() : Rule("SPEC0032", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d.Scope.Direction is Direction.Request && d.IsProperty() && d.Kind is DifferenceKind.Renamed
            ? $"Property {d.Was()} of {d.Where()} is called {d.Is()} now. Import upstream; the C# property is "
                + "renamed too."
            : null;
}
