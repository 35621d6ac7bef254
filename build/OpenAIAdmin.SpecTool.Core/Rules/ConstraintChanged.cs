using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>A limit on values changed: a length, a range, a pattern, a number of items.</summary>
internal sealed class ConstraintChanged() : Rule("SPEC0062", Severity.Additive)
{
    private static readonly string[] Keywords =
    [
        "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern",
        "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "readOnly", "writeOnly", "minContains",
        "maxContains", "propertyNames", "contains", "unevaluatedProperties", "unevaluatedItems", "dependentRequired",
    ];

    protected override string? Describe(Difference d) =>
        d is { Part: Part.Schema, IsProse: false } && Keywords.Contains(d.Keyword)
            ? $"`{d.Keyword}` at {d.Where()} was {d.Was()} and is {d.Is()}. Import upstream; the client checks "
                + "no limits."
            : null;
}
