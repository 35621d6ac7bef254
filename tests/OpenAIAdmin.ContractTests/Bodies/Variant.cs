using System.Text.Json.Nodes;
using OpenAIAdmin.ContractTests.Contract;

namespace OpenAIAdmin.ContractTests.Bodies;

/// <summary>Bodies made from a body: with fewer members, or with null where it may stand.</summary>
internal static class Variant
{
    private enum Fate
    {
        Keep,
        Drop,
        Null,
    }

    /// <summary>Without the members that may be absent.</summary>
    public static JsonNode WithoutOptional(Schema schema, JsonNode body) =>
        Rewritten(schema, body, (member, _) => member.IsRequired ? Fate.Keep : Fate.Drop);

    /// <summary>With null in place of every value that may be null.</summary>
    public static JsonNode WithNulls(Schema schema, JsonNode body) =>
        Rewritten(schema, body, (member, _) => member.MayBeNull ? Fate.Null : Fate.Keep);

    /// <summary>Without the members that are null: to Kiota's models, null and absent are one.</summary>
    public static JsonNode WithoutNulls(Schema schema, JsonNode body) =>
        Rewritten(schema, body, (_, value) => value is null ? Fate.Drop : Fate.Keep);

    private static JsonNode Rewritten(Schema schema, JsonNode body, Func<SchemaMember, JsonNode?, Fate> fate) => body switch
    {
        JsonArray array when schema.Items is { } items => new JsonArray([.. array.Select(item => Rewritten(items, item!, fate))]),
        JsonObject value when schema.CaseOf(value) is { IsFreeForm: false } described => Rewritten(described, value, fate),
        _ => body.DeepClone(),
    };

    private static JsonObject Rewritten(Schema schema, JsonObject body, Func<SchemaMember, JsonNode?, Fate> fate)
    {
        var rewritten = new JsonObject();
        foreach (var (name, value) in body)
        {
            if (!schema.Members.TryGetValue(name, out var member))
            {
                rewritten[name] = value?.DeepClone();
                continue;
            }

            switch (fate(member, value))
            {
                case Fate.Keep: rewritten[name] = value is null ? null : Rewritten(member.Schema, value, fate); break;
                case Fate.Null: rewritten[name] = null; break;
            }
        }

        return rewritten;
    }
}
