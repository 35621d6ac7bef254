using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Comparing;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>A usage result type has another tag and kept its shape.</summary>
internal sealed class ResultTagChanged() : Rule("SPEC0008", Severity.Union)
{
    public override IEnumerable<Explanation> Explain(Difference difference, RuleContext context) =>
        difference.IsConstant() && difference.Scope.Property == "object" && Tag(difference.New) is { } tag && UsageSurface.IsTag(tag)
            ?
            [
                new(
                    $"The tag at {difference.Where()} was {difference.Was()} and is {difference.Is()}. Import upstream and "
                    + "name the tag's version in spec/names.json (unions): results with it are unknown to the client.")
                {
                    Tag = tag,
                },
            ]
            : [];

    private static string? Tag(JsonNode? value) =>
        UsageSurface.Constant(new JsonObject { ["const"] = value is JsonArray { Count: 1 } list
            ? list[0]?.DeepClone()
            : value?.DeepClone() });
}
