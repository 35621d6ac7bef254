using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Slicing;

/// <summary>The part of upstream's document that this SDK covers.</summary>
public static class AdminSurface
{
    private const int ShownProblems = 20;

    /// <summary>The surface is everything at these paths and below them.</summary>
    public static IReadOnlyList<string> Prefixes { get; } = ["/organization", "/projects"];

    /// <summary>
    /// Cuts a document down to the admin paths and the components they need. Throws a <see cref="SpecException"/>
    /// that lists every reference which cannot be followed inside the document.
    /// </summary>
    public static JsonObject Slice(JsonObject root)
    {
        var problems = new List<string>();
        var closure = new ReferenceClosure(root, problems);
        var paths = AdminPaths(root, closure, problems);
        if (paths.Count == 0) throw new SpecException($"no path under {string.Join(" or ", Prefixes)}: nothing to take over.");

        closure.Follow(JsonPointer.Of("security"), Part.SecurityRequirement, root["security"]);
        Report(problems);

        foreach (var (_, item) in paths) PathItems.MoveParametersToOperations(item!.AsObject(), root);
        var slice = new JsonObject();
        foreach (var keyword in (string[])["openapi", "security"])
        {
            if (root[keyword] is { } kept) slice[keyword] = kept.DeepClone();
        }

        slice["paths"] = paths;
        if (closure.Components() is { Count: > 0 } components) slice["components"] = components;
        Report([.. Escaping(slice), .. Structure.Problems(slice)]);
        return slice;
    }

    /// <summary>Cuts a document that was read from a file; what is wrong with it names the file.</summary>
    public static JsonObject Slice(SourceDocument document)
    {
        try
        {
            return Slice(document.Root);
        }
        catch (SpecException e)
        {
            throw new SpecException($"{document.Name}: {e.Message}");
        }
    }

    private static JsonObject AdminPaths(JsonObject root, ReferenceClosure closure, List<string> problems)
    {
        var paths = new JsonObject();
        foreach (var (path, node) in (root["paths"] as JsonObject ?? []).Where(path => Holds(path.Key)))
        {
            var at = JsonPointer.Of("paths", path);
            if (node is not JsonObject item)
            {
                problems.Add($"{at} is not an object");
                continue;
            }

            var writtenOut = PathItems.WrittenOut(item, root);
            if (PathItems.IsStillReference(writtenOut, root)) problems.Add($"{at}/$ref never gets to a path item");
            closure.Follow(at, Part.PathItem, writtenOut);
            paths[path] = writtenOut;
        }

        return paths;
    }

    /// <summary>Whether a path belongs to the surface.</summary>
    public static bool Holds(string path) => Prefixes.Any(prefix =>
        path.StartsWith(prefix, StringComparison.Ordinal) && (path.Length == prefix.Length || path[prefix.Length] == '/'));

    /// <summary>References that the document can follow and the slice cannot, such as one into another path.</summary>
    private static IEnumerable<string> Escaping(JsonObject slice) =>
        from reference in DocumentReferences.Below(JsonPointer.Root, Part.Document, slice)
        where reference.Find(slice) is null
        select $"{reference.At} leads out of the admin surface: {reference.Target}";

    private static void Report(List<string> problems)
    {
        if (problems.Count == 0) return;
        var shown = problems.Take(ShownProblems).Select(problem => "\n  " + problem);
        var more = problems.Count > ShownProblems ? $"\n  and {problems.Count - ShownProblems} more" : "";
        var count = problems.Count == 1 ? "1 problem" : $"{problems.Count} problems";
        throw new SpecException($"{count} in the admin surface:{string.Concat(shown)}{more}");
    }
}
