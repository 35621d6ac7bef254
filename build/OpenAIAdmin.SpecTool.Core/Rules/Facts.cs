using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>Questions about a difference that more than one rule asks.</summary>
internal static class Facts
{
    private static readonly string[] TypeKeywords =
    [
        "type", "oneOf", "anyOf", "allOf", "not", "items", "additionalProperties", "$ref", "enum", "if", "then", "else",
        "properties", "prefixItems", "patternProperties", "$defs", "definitions",
    ];

    public static bool IsProperty(this Difference difference) =>
        difference is { Part: Part.Schema, Keyword: "properties", Name: not null };

    /// <summary>Whether a schema is of another type or made of other schemas; items of an enum are values, not types.</summary>
    public static bool IsTypeChange(this Difference difference) =>
        difference is { Part: Part.Schema, IsProse: false }
        && !difference.IsConstant()
        && !difference.IsUnionMember()
        && !difference.IsReordering()
        && TypeKeywords.Contains(difference.Keyword)
        && (difference.Name is null || difference.Keyword is "oneOf" or "anyOf" or "allOf" || difference.Kind is DifferenceKind.Changed);

    public static bool IsEnumValue(this Difference difference) =>
        difference is { Part: Part.Schema, Keyword: "enum", Name: not null, Scope.IsAuditLogEventType: false };

    /// <summary>Whether the same alternatives stand in another order.</summary>
    public static bool IsReordering(this Difference difference) => difference is
    {
        Part: Part.Schema, Keyword: "oneOf" or "anyOf" or "allOf", Kind: DifferenceKind.Changed, Name: null,
        Old: JsonArray, New: JsonArray,
    };

    /// <summary>Whether a kind of usage result came or went.</summary>
    public static bool IsUnionMember(this Difference difference) =>
        difference is { Part: Part.Schema, Keyword: "oneOf" or "anyOf", Name: not null, Scope: { IsUsage: true, Direction: Direction.Response } };

    /// <summary>Whether the only allowed value became another one.</summary>
    public static bool IsConstant(this Difference difference) =>
        difference is { Part: Part.Schema, Keyword: "const" }
        || difference is { Part: Part.Schema, Keyword: "enum", Name: null, Kind: DifferenceKind.Changed };

    public static string Was(this Difference difference) => Short(difference.Old);

    public static string Is(this Difference difference) => Short(difference.New);

    private static string Short(JsonNode? node)
    {
        const int longest = 120;
        var text = JsonText.WriteLine(node);
        return text.Length <= longest ? text : string.Concat(text.AsSpan(0, longest), "…");
    }
}
