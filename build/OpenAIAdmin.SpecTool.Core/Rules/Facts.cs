using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Naming;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>Questions about a difference that more than one rule asks.</summary>
internal static class Facts
{
    public static bool IsProperty(this Difference difference) =>
        difference is { Part: Part.Schema, Keyword: "properties", Name: not null };

    /// <summary>Whether a schema is of another type or made of other schemas; items of an enum are values, not types.</summary>
    public static bool IsTypeChange(this Difference difference) =>
        difference is { Part: Part.Schema, IsProse: false }
        && !difference.IsConstant()
        && !difference.IsTag()
        && !difference.IsUnionMember()
        && !difference.IsReordering()
        && IsOfTypes(difference.Keyword)
        && (difference.Name is null || difference.Keyword is not ("properties" or "enum") || difference.Kind is DifferenceKind.Changed);

    public static bool IsEnumValue(this Difference difference) =>
        difference is { Part: Part.Schema, Keyword: "enum", Name: not null } && !difference.IsEventType();

    /// <summary>Whether the difference is about a type of audit-log event. Types of actors, say, have no point in them.</summary>
    public static bool IsEventType(this Difference difference) => difference is
    {
        Part: Part.Schema, Keyword: "enum", Kind: DifferenceKind.Added or DifferenceKind.Removed, Scope.IsAuditLogEventType: true,
    } && difference.Name?.Contains('.') is true;

    /// <summary>Whether the same alternatives stand in another order.</summary>
    public static bool IsReordering(this Difference difference) => difference is
    {
        Part: Part.Schema, Keyword: "oneOf" or "anyOf" or "allOf", Kind: DifferenceKind.Changed, Name: null,
        Old: JsonArray, New: JsonArray,
    };

    /// <summary>Whether a kind of usage result came or went. Alternatives inside a result are types of a member.</summary>
    public static bool IsUnionMember(this Difference difference) => difference is
    {
        Part: Part.Schema, Keyword: "oneOf" or "anyOf", Kind: DifferenceKind.Added or DifferenceKind.Removed,
        Scope: { IsUsage: true, Direction: Direction.Response, Tag: null },
    };

    /// <summary>Whether what says the kind of a usage result has changed.</summary>
    public static bool IsTag(this Difference difference) =>
        difference is { Part: Part.Schema, Keyword: "enum" or "const", Scope: { Member: "object", Tag: not null } };

    /// <summary>Whether the only allowed value became another one.</summary>
    public static bool IsConstant(this Difference difference) =>
        difference is { Part: Part.Schema, Keyword: "const" }
        || difference is { Part: Part.Schema, Keyword: "enum", Name: null, Kind: DifferenceKind.Changed };

    public static string Was(this Difference difference) =>
        difference.Kind is DifferenceKind.Added || (difference is { Kind: DifferenceKind.Reworded, Old: null }) ? "absent" : Code(difference.Old);

    public static string Is(this Difference difference) =>
        difference.Kind is DifferenceKind.Removed || (difference is { Kind: DifferenceKind.Reworded, New: null }) ? "absent" : Code(difference.New);

    /// <summary>Whether a truth is said: a switch that is absent is off.</summary>
    public static bool IsOn(JsonNode? value) => value is JsonValue flag && flag.TryGetValue<bool>(out var on) && on;

    /// <summary>What our generator calls the case of a tag: <c>organization.usage.web_searches.result</c> is a <c>WebSearchesUsageResult</c>.</summary>
    public static string Case(string tag) => PascalCase.Of(tag.Split('.')[^2]) + "UsageResult";

    private static bool IsOfTypes(string keyword) =>
        keyword is "type" or "oneOf" or "anyOf" or "allOf" or "not" or "items" or "additionalProperties" or "$ref" or "enum" or "if" or "then" or "else"
            or "properties" or "prefixItems" or "patternProperties" or "$defs" or "definitions";

    // A code span has no backticks inside.
    private static string Code(JsonNode? node) => $"`{Short(node).Replace('`', '\'')}`";

    private static string Short(JsonNode? node)
    {
        const int longest = 120;
        var text = JsonText.WriteLine(node);
        return text.Length <= longest ? text : string.Concat(text.AsSpan(0, longest), "…");
    }
}
