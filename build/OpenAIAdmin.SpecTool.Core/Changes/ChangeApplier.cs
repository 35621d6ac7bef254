using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Changes;

/// <summary>Applies changes to a document. One whose precondition does not hold becomes a finding and is left out.</summary>
public static class ChangeApplier
{
    public static void Apply(JsonObject document, Change change, ICollection<Finding> findings)
    {
        var problem = change.Add is { } addition
            ? Add(change.At.Find(document), addition)
            : Replace(document, change);
        if (problem is not null) findings.Add(new(change.Source, change.At.Text, problem));
    }

    private static string? Add(JsonNode? target, JsonNode addition)
    {
        switch (target, addition)
        {
            case (JsonObject map, JsonObject members):
                var present = members.Select(m => m.Key).FirstOrDefault(map.ContainsKey);
                var problem = present is null ? null
                    : $"`{present}` is there already"
                        + (JsonText.Same(map[present], members[present])
                            ? " and equal: prune it from the additions."
                            : $", and differs: {JsonText.WriteLine(map[present])}. Decide which one is right.");

                // The rest goes in all the same: left out, it would be missed elsewhere as well.
                foreach (var (name, value) in members) map.TryAdd(name, value?.DeepClone());
                return problem;
            case (JsonArray list, JsonArray items):
                var twice = items.Where(item => list.Any(other => JsonText.Same(other, item))).ToArray();
                foreach (var item in items.Except(twice)) list.Add(item?.DeepClone());
                return twice.Length == 0 ? null
                    : $"{string.Join(", ", twice.Select(JsonText.WriteLine))} is there already: prune it from the additions.";
            case (null, _):
                return "Nothing stands there any more: the change has lost its target.";
            default:
                return "`add` takes members for an object or items for a list.";
        }
    }

    private static string? Replace(JsonObject document, Change change)
    {
        var current = change.At.Find(document);
        if (JsonText.Same(current, change.Is))
        {
            return "Already as the change would make it: the change has become unnecessary.";
        }

        if (current is null && change.Was is not null) return "Nothing stands there any more: the change has lost its target.";
        if (!JsonText.Same(current, change.Was))
        {
            return $"The change expects {JsonText.WriteLine(change.Was)} and finds {JsonText.WriteLine(current)}.";
        }

        switch (change.At.Parent.Find(document))
        {
            case JsonObject parent when change.Is is null:
                parent.Remove(change.At.Last);
                return null;
            case JsonObject parent:
                parent[change.At.Last] = change.Is.DeepClone();
                return null;
            case JsonArray list when current is not null && change.Is is null:
                list.Remove(current);
                return null;
            case JsonArray list when current is not null:
                list[list.IndexOf(current)] = change.Is!.DeepClone();
                return null;
            default:
                return "Nothing stands there any more: the change has lost its target.";
        }
    }
}
