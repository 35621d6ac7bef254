using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Comparing;

/// <summary>Compares two lists of parameters: by place and name, and what is left over by equal content.</summary>
internal static class Parameters
{
    public static void Compare(Comparison walk, Site site, Located? left, Located? right, Trail holder)
    {
        if ((left ?? right)!.Node is not JsonArray || (right ?? left)!.Node is not JsonArray)
        {
            walk.CompareWhole(site, left, right, holder);
            return;
        }

        var (before, after) = (Entries(walk.Old, left), Entries(walk.New, right));
        // The path is renamed, which is a difference of its own; on the wire a placeholder has no name.
        var renamed = site.Scope.Placeholders.Where(pair => before.ContainsKey(pair.Was)).Select(pair => (pair, before[pair.Was])).ToArray();
        foreach (var (pair, _) in renamed) before.Remove(pair.Was);
        foreach (var (pair, found) in renamed) before[pair.Now] = found with { Node = Renamed(found.Node!, pair.Now) };

        var (gone, come) = (before.Keys.Except(after.Keys).ToList(), after.Keys.Except(before.Keys).ToList());
        foreach (var name in before.Keys.Intersect(after.Keys).Order(StringComparer.Ordinal))
        {
            walk.Compare(At(site, name), Part.Parameter, before[name], after[name]);
        }

        foreach (var was in gone.ToArray())
        {
            var fitting = come.Where(name => IsRenamed(walk, At(site, name), before[was], after[name])).ToArray();
            if (fitting is not [var now] || gone.Count(other => IsRenamed(walk, At(site, now), before[other], after[now])) > 1) continue;
            walk.Report(DifferenceKind.Renamed, At(site, now), new(was, after[now].At), new(now, after[now].At));
            walk.Compare(At(site, now), Part.Parameter, Nameless(before[was]), Nameless(after[now]));
            gone.Remove(was);
            come.Remove(now);
        }

        foreach (var name in gone)
        {
            walk.Report(DifferenceKind.Removed, At(site, name), before[name], null, holder: right?.At ?? holder);
        }

        foreach (var name in come) walk.Report(DifferenceKind.Added, At(site, name), null, after[name]);
    }

    private static bool IsRenamed(Comparison walk, Site site, Located was, Located now) =>
        walk.AreSame(site, Part.Parameter, Nameless(was), Nameless(now));

    private static JsonObject Renamed(JsonNode parameter, string selector)
    {
        var copy = parameter.DeepClone().AsObject();
        copy["name"] = selector[(selector.IndexOf(':') + 1)..];
        return copy;
    }

    private static Located Nameless(Located parameter)
    {
        var copy = parameter.Node!.DeepClone().AsObject();
        copy.Remove("name");
        return parameter with { Node = copy };
    }

    private static Site At(Site site, string name) => site with { Name = name, Scope = site.Scope with { Parameter = name } };

    private static Dictionary<string, Located> Entries(Side side, Located? list)
    {
        var entries = new Dictionary<string, Located>();
        foreach (var item in list?.Items() ?? [])
        {
            var resolved = side.Resolve(Part.Parameter, item);
            var name = JsonPointer.Selector(resolved.Node) ?? item.At.Segment;
            var at = resolved == item ? list!.Down(name, item.Node) : resolved;
            // One that stands there twice is not valid, and still must not escape.
            if (!entries.TryAdd(name, at)) entries.TryAdd($"{name} at {item.At.Segment}", item);
        }

        return entries;
    }
}
