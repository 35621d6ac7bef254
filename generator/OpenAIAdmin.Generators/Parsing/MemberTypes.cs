using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Parsing;

/// <summary>Tells what a member's schema holds.</summary>
internal static class MemberTypes
{
    public const string Expected =
        "expected is integer of format int64, number of format decimal, boolean, string, or a reference to an amount with value and currency";

    public static MemberType? Of(DocumentNode schema, Schemas schemas)
    {
        if (schema["$ref"] is not null)
        {
            return schemas.Resolve(schema) is { } target && IsMoney(target) ? MemberType.Money : null;
        }

        return (OnlyType(schema), schema["format"]?.Text) switch
        {
            ("integer", "int64") => MemberType.Integer,
            ("number", "decimal") => MemberType.Decimal,
            ("boolean", _) => MemberType.Boolean,
            ("string", _) => MemberType.Text,
            _ => null,
        };
    }

    public static bool AllowsNull(DocumentNode schema) =>
        schema["type"] is { IsArray: true } list && list.Items.Any(item => item.Text == "null");

    /// <summary>The one type beside null; null when there is none, or more than one.</summary>
    private static string? OnlyType(DocumentNode schema)
    {
        if (schema["type"] is not { IsArray: true } list) return schema["type"]?.Text;
        var types = list.Items.Select(item => item.Text).Where(type => type != "null").ToList();
        return types.Count == 1 ? types[0] : null;
    }

    /// <summary>An amount is known by its shape, whatever the schema is called.</summary>
    private static bool IsMoney(DocumentNode schema) =>
        schema["properties"] is { Members.Count: 2 } properties
        && properties["value"] is { } value && OnlyType(value) == "number" && value["format"]?.Text == "decimal"
        && properties["currency"] is { } currency && OnlyType(currency) == "string";
}
