using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Parsing;

/// <summary>Finds the named sets of known values, wherever they stand; a set that several members share is one.</summary>
internal static class KnownValueSets
{
    private const string Keyword = "x-known-values";

    public static IEnumerable<KnownValues> In(DocumentNode root)
    {
        Dictionary<string, KnownValues> sets = new(StringComparer.Ordinal);
        Collect(root, sets);
        return sets.OrderBy(set => set.Key, StringComparer.Ordinal).Select(set => set.Value);
    }

    private static void Collect(DocumentNode node, Dictionary<string, KnownValues> sets)
    {
        if (node[Keyword] is { } found && found["name"]?.Text is { } name)
        {
            sets[name] = new(name, new((found["values"]?.Items ?? [])
                .Where(value => value["value"]?.Text is not null)
                .Select(value => new KnownValue(value["value"]!.Text!, value["description"]?.Text ?? ""))));
        }

        foreach (var member in node.Members) Collect(member.Value, sets);
        foreach (var item in node.Items) Collect(item, sets);
    }
}
