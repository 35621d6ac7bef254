using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Comparing;

/// <summary>Compares two lists of values whose order says nothing: <c>enum</c> and <c>required</c>.</summary>
internal static class Values
{
    public static void Compare(Comparison walk, Site site, PartView mine, PartView theirs)
    {
        var (left, right) = (mine.Find(site.Keyword), theirs.Find(site.Keyword));
        if ((left ?? right)!.Node is not JsonArray || (right ?? left)!.Node is not JsonArray)
        {
            walk.CompareWhole(site, left, right, theirs.At);
            return;
        }

        var (before, after) = (Items(left, site, mine), Items(right, site, theirs));
        if (site.Keyword == "required" && theirs.Renamed is var (was, now) && before.Remove(Key(was), out var same)) before[Key(now)] = same;
        if (before.Keys.ToHashSet().SetEquals(after.Keys) && Count(left) != Count(right))
        {
            // An item that is listed twice says nothing more.
            walk.Report(DifferenceKind.Reworded, site, left, right, holder: theirs.At);
        }

        if (site.Keyword == "enum" && before.Count == 1 && after.Count == 1)
        {
            // One value is a constant: it has changed, not gone and come.
            if (before.Keys.Single() != after.Keys.Single()) walk.Report(DifferenceKind.Changed, site, left, right);
            return;
        }

        foreach (var value in after.Keys.Except(before.Keys))
        {
            walk.Report(DifferenceKind.Added, site with { Name = Text(after[value]) }, null, after[value], key: right!.At);
        }

        foreach (var value in before.Keys.Except(after.Keys))
        {
            // That a property which is gone is required no more goes without saying.
            if (site.Keyword == "required" && Has(mine, before[value]) && !Has(theirs, before[value])) continue;
            walk.Report(
                DifferenceKind.Removed, site with { Name = Text(before[value]) }, before[value], null,
                key: left!.At, holder: right?.At ?? theirs.At);
        }
    }

    /// <summary>The values; null is left to the schema's nullability where that allows it.</summary>
    private static Dictionary<string, Located> Items(Located? list, Site site, PartView view)
    {
        var items = new Dictionary<string, Located>();
        foreach (var item in list?.Items() ?? [])
        {
            if (item.Node is null && site.Keyword == "enum" && view.IsNullable) continue;
            items.TryAdd(Key(item.Node), item);
        }

        return items;
    }

    // One null may be left to the schema's nullability.
    private static int Count(Located? list) =>
        (list?.Items().Count() ?? 0) - (list?.Items().Any(item => item.Node is null) is true ? 1 : 0);

    private static bool Has(PartView view, Located property) => view.Find("properties")?.Node is JsonObject map && map.ContainsKey(Text(property));

    // 1 and 1.0 are the same number.
    private static string Key(JsonNode? value) =>
        value is JsonValue number && number.GetValueKind() is JsonValueKind.Number
            && decimal.TryParse(JsonText.WriteLine(value), NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            ? exact.ToString("G29", CultureInfo.InvariantCulture)
            : JsonText.WriteLine(value);

    private static string Text(Located item) =>
        item.Node is JsonValue value && value.TryGetValue<string>(out var text) ? text : JsonText.WriteLine(item.Node);
}
