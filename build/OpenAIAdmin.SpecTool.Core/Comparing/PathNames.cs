using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Comparing;

/// <summary>
/// Compares the paths of two documents. One whose placeholders alone have other names is the same path; one that is
/// missing on a side is compared method by method, so that each operation is a difference of its own.
/// </summary>
internal static partial class PathNames
{
    public static void Compare(Comparison walk, Located? left, Located? right)
    {
        var (before, after) = (Entries(left), Entries(right));
        var gone = before.Keys.Except(after.Keys).ToLookup(Erased);
        var taken = new HashSet<string>();
        foreach (var (path, item) in after)
        {
            var was = before.ContainsKey(path) ? path : gone[Erased(path)].FirstOrDefault(other => !taken.Contains(other));
            if (was is not null) taken.Add(was);
            var site = new Site(new Scope { Path = path, Placeholders = Renamed(was, path) }, Part.Paths, "*", path);
            if (was is not null && was != path) walk.Report(DifferenceKind.Renamed, site, new(was, item.At), new(path, item.At));
            Pair(walk, site, was is null ? null : before[was], item, right!.At);
        }

        foreach (var (path, item) in before.Where(entry => !taken.Contains(entry.Key)))
        {
            Pair(walk, new(new Scope { Path = path }, Part.Paths, "*", path), item, null, left!.At);
        }
    }

    private static void Pair(Comparison walk, Site site, Located? left, Located? right, Trail holder)
    {
        var isAlone = left is null || right is null;
        if (isAlone && (left ?? right)!.Node is not JsonObject { Count: > 0 }) walk.CompareWhole(site, left, right, holder);
        else walk.Compare(site, Part.PathItem, left ?? new(new JsonObject(), holder), right ?? new(new JsonObject(), holder));
    }

    private static Dictionary<string, Located> Entries(Located? paths) =>
        (paths?.Node as JsonObject ?? []).Where(entry => !entry.Key.StartsWith("x-", StringComparison.Ordinal))
            .ToDictionary(entry => entry.Key, entry => paths!.Down(entry.Key, entry.Value));

    private static (string, string)[] Renamed(string? was, string now) => was is null || was == now
        ? []
        : [.. Placeholders(was).Zip(Placeholders(now)).Where(pair => pair.First != pair.Second)];

    private static IEnumerable<string> Placeholders(string path) =>
        Placeholder().Matches(path).Select(match => $"path:{match.Value.Trim('{', '}')}");

    private static string Erased(string path) => Placeholder().Replace(path, "{}");

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();
}
