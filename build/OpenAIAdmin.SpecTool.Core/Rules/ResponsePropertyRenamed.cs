using OpenAIAdmin.SpecTool.Comparing;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>A property of a response has another name, and the same content.</summary>
internal sealed class ResponsePropertyRenamed() : Rule("SPEC0042", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d.Scope.Direction is Direction.Response && d.IsProperty() && d.Kind is DifferenceKind.Renamed
            ? $"Property {d.Was()} of {d.Where()} is called {d.Is()} now. Import upstream; the C# property is "
                + "renamed too."
            : null;
}
