using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>Which keywords limit values, and which way each of them moves.</summary>
internal static class Limits
{
    public static bool IsLimit(this Difference d) =>
        d is { Part: Part.Schema, IsProse: false } && (IsUpper(d.Keyword) || IsLower(d.Keyword) || IsOther(d.Keyword));

    /// <summary>Whether something that is sent may be refused now. Where that cannot be told, it may.</summary>
    public static bool IsTightened(this Difference d) =>
        d.Scope.Direction is Direction.Parameter or Direction.Request
        && d.Kind is not DifferenceKind.Removed
        && !(Number(d.Old) is { } was && Number(d.New) is { } now && (IsUpper(d.Keyword) ? now > was : IsLower(d.Keyword) && now < was))
        && !(d.Keyword is "uniqueItems" or "readOnly" or "writeOnly" && d.New?.GetValueKind() is JsonValueKind.False);

    private static bool IsUpper(string keyword) =>
        keyword is "maximum" or "exclusiveMaximum" or "maxLength" or "maxItems" or "maxProperties" or "maxContains";

    private static bool IsLower(string keyword) =>
        keyword is "minimum" or "exclusiveMinimum" or "minLength" or "minItems" or "minProperties" or "minContains";

    private static bool IsOther(string keyword) =>
        keyword is "multipleOf" or "pattern" or "uniqueItems" or "readOnly" or "writeOnly" or "propertyNames" or "contains"
            or "unevaluatedProperties" or "unevaluatedItems" or "dependentRequired";

    private static decimal? Number(JsonNode? node) =>
        node is JsonValue && decimal.TryParse(JsonText.WriteLine(node), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
