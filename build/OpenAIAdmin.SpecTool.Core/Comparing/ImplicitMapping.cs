using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Comparing;

/// <summary>
/// What a discriminator maps without saying so: the name of a component stands for the component. Where the component
/// has no constant for the tag, its name is on the wire, and renaming it is no matter of taste.
/// </summary>
internal static class ImplicitMapping
{
    /// <summary>The mapping as it is written, and the names that are meant besides.</summary>
    public static Located? Of(PartView schema, Side side)
    {
        if (schema.Find("discriminator") is not { Node: JsonObject discriminator } found) return null;
        if (discriminator["propertyName"] is not JsonValue property || !property.TryGetValue<string>(out var tag)) return found;
        var written = discriminator["mapping"] as JsonObject ?? [];
        var targets = written.Select(entry => side.Mapped(found.Down(entry.Key, entry.Value))?.Node).OfType<JsonNode>().ToHashSet();
        var meant = (
            from keyword in (string[])["oneOf", "anyOf"]
            from item in schema.Find(keyword)?.Items() ?? []
            let name = References.SchemaName(item.Node)
            where name is not null && !written.ContainsKey(name)
            let target = side.Resolve(Part.Schema, item).Node!
            where !targets.Contains(target)
                && UsageSurface.Constant((target as JsonObject)?["properties"]?[tag]) is null
            select name).Distinct().ToArray();
        if (meant.Length == 0) return found;
        var whole = discriminator.DeepClone().AsObject();
        var mapping = written.DeepClone().AsObject();
        foreach (var name in meant) mapping[name] = References.SchemaPrefix + name;
        whole["mapping"] = mapping;
        return found with { Node = whole };
    }
}
