using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>Whether something in a response may be null changed.</summary>
internal sealed class ResponseNullabilityChanged() : Rule("SPEC0046", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d.Scope.Direction is Direction.Response && d is { Part: Part.Schema, Keyword: "nullable" }
            ? $"Null was {Allowed(d.Old)} and is {Allowed(d.New)} at {d.Where()}. Import upstream and "
                + "regenerate; the C# type may change."
            : null;

    private static string Allowed(JsonNode? flag) => Facts.IsOn(flag) ? "allowed" : "not allowed";
}
