using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>Whether something in a request may be null changed.</summary>
internal sealed class RequestNullabilityChanged() : Rule("SPEC0036", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d.Scope.Direction is Direction.Request && d is { Part: Part.Schema, Keyword: "nullable" }
            ? $"Null was {Allowed(d.Old)} and is {Allowed(d.New)} at {d.Where()}. Import upstream and "
                + "regenerate; the C# type may change."
            : null;

    private static string Allowed(JsonNode? flag) => Facts.IsOn(flag) ? "allowed" : "not allowed";
}
