using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Comparing;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>
/// What a usage result type calls itself changed: another tag, or none. One more tag is one more type, told there.
/// </summary>
internal sealed class ResultTagChanged() : Rule("SPEC0008", Severity.Union)
{
    public override IEnumerable<Explanation> Explain(Difference difference, RuleContext context) =>
        Concerns(difference, context) && IsTag(difference) && !difference.Added(context).Any()
            ?
            [
                new(
                    $"The tag at {difference.Where()} was {difference.Was()} and is {difference.Is()}. Import upstream and give the "
                    + "tag its version in spec/names.json (unions): until then results with it are unknown to the client.")
                {
                    Tag = Tags(difference.New).Concat(Tags(difference.Old)).FirstOrDefault(),
                },
            ]
            : [];

    // A constant that becomes a tag makes its schema a result type.
    private static bool IsTag(Difference difference) =>
        difference.IsTag() || (difference.IsConstant() && difference.Scope.Member == "object" && Tags(difference.New).Any());

    private static IEnumerable<string> Tags(JsonNode? value) =>
        UsageSurface.Tags(new JsonObject { ["enum"] = value is JsonArray ? value.DeepClone() : new JsonArray(value?.DeepClone()) });
}
