using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>Which keywords limit values, and which way each of them moves.</summary>
internal static class Limits
{
    private static readonly string[] Upper = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains"];

    private static readonly string[] Lower = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains"];

    private static readonly string[] Other =
    [
        "multipleOf", "pattern", "uniqueItems", "readOnly", "writeOnly", "propertyNames", "contains", "unevaluatedProperties",
        "unevaluatedItems", "dependentRequired",
    ];

    public static bool IsLimit(this Difference d) =>
        d is { Part: Part.Schema, IsProse: false } && (Upper.Contains(d.Keyword) || Lower.Contains(d.Keyword) || Other.Contains(d.Keyword));

    /// <summary>Whether something that is sent may be refused now. Where that cannot be told, it may.</summary>
    public static bool IsTightened(this Difference d) =>
        d.Scope.Direction is Direction.Parameter or Direction.Request
        && d.Kind is not DifferenceKind.Removed
        && !(Number(d.Old) is { } was && Number(d.New) is { } now && (Upper.Contains(d.Keyword) ? now > was : Lower.Contains(d.Keyword) && now < was))
        && !(d.Keyword is "uniqueItems" or "readOnly" or "writeOnly" && d.New?.GetValueKind() is JsonValueKind.False);

    private static decimal? Number(JsonNode? node) =>
        node is JsonValue && decimal.TryParse(JsonText.WriteLine(node), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
