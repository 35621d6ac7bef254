using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Comparing;

/// <summary>Compares two maps from names to parts: properties, responses, media types and the like.</summary>
internal static class Names
{
    /// <summary>Compares two such maps, and says which one name seems to be another now.</summary>
    public static (string Old, string New)? Compare(Comparison walk, Site site, Part part, Located? left, Located? right, Trail holder)
    {
        var (before, after) = (Entries(left), Entries(right));
        var renamed = site is { Holder: Part.Schema, Keyword: "properties" } ? Renamed(walk, site, part, before, after) : null;
        foreach (var name in before.Keys.Union(after.Keys).Order(StringComparer.Ordinal))
        {
            if (name == renamed?.Old) continue;
            var here = new Site(Below(site, name), site.Holder, site.Keyword, name);
            var (one, other) = (before.GetValueOrDefault(name), after.GetValueOrDefault(name));
            if (name == renamed?.New)
            {
                walk.Report(DifferenceKind.Renamed, here, new(renamed.Value.Old, other!.At), new(name, other.At));
                walk.Compare(here, part, before[renamed.Value.Old], other);
            }
            else if (IsExtension(site, name))
            {
                walk.CompareWhole(new(site.Scope, site.Holder, name), one, other, right?.At ?? holder);
            }
            else if (part is Part.Prose)
            {
                walk.CompareWhole(here, one, other, right?.At ?? holder);
            }
            else if (one is null || other is null)
            {
                walk.Report(one is null ? DifferenceKind.Added : DifferenceKind.Removed, here, one, other, holder: right?.At ?? holder);
            }
            else
            {
                walk.Compare(here, part, one, other);
            }
        }

        return renamed;
    }

    /// <summary>A discriminator's mapping: from tags to references, whose names do not matter.</summary>
    public static void Mapping(Comparison walk, Site site, Located? left, Located? right, Trail holder)
    {
        var (before, after) = (Entries(left), Entries(right));
        foreach (var tag in before.Keys.Union(after.Keys).Order(StringComparer.Ordinal))
        {
            var here = site with { Name = tag };
            var (one, other) = (before.GetValueOrDefault(tag), after.GetValueOrDefault(tag));
            if (walk.Old.Mapped(one) is { } mine && walk.New.Mapped(other) is { } theirs)
            {
                walk.Compare(here, Part.Schema, mine, theirs);
            }
            else
            {
                walk.CompareWhole(here, one, other, right?.At ?? holder);
            }
        }
    }

    /// <summary>The one name that went while one came with equal content, or null.</summary>
    private static (string Old, string New)? Renamed(
        Comparison walk, Site site, Part part, Dictionary<string, Located> before, Dictionary<string, Located> after) =>
        before.Keys.Except(after.Keys).ToArray() is [var gone]
        && after.Keys.Except(before.Keys).ToArray() is [var come]
        && walk.AreSame(site, part, before[gone], after[come])
            ? (gone, come)
            : null;

    private static Dictionary<string, Located> Entries(Located? map) =>
        (map?.Node as JsonObject ?? []).ToDictionary(entry => entry.Key, entry => map!.Down(entry.Key, entry.Value));

    // In a part whose members are names themselves, unlike in a map at a keyword.
    private static bool IsExtension(Site site, string name) =>
        !Grammar.SlotOf(site.Holder, site.Keyword).ByName && name.StartsWith("x-", StringComparison.Ordinal);

    private static Scope Below(Site site, string name) => (site.Holder, site.Keyword) switch
    {
        (Part.Schema, "properties") => site.Scope.InProperty(name),
        (Part.Operation, "responses") => site.Scope.InResponse(name),
        _ => site.Scope,
    };
}
