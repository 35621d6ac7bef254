using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Changes;

/// <summary>
/// One change of a document at one place, with the precondition that it states. Either <c>add</c> (members that
/// must not exist yet, or items that a list must not hold yet), or <c>was</c> and <c>is</c> (null: nothing there).
/// </summary>
public sealed record Change(string Source, JsonPointer At, JsonNode? Add, JsonNode? Was, JsonNode? Is)
{
    private static readonly string[] Known = ["at", "add", "was", "is", "source", "why"];

    /// <summary>Reads a change; a malformed one becomes a finding and null.</summary>
    /// <param name="reasonKey">The member that must say where the change comes from: <c>source</c> or <c>why</c>.</param>
    public static Change? Read(string source, JsonNode? node, string reasonKey, ICollection<Finding> findings)
    {
        if (node is not JsonObject map || Text(map, "at") is not ['/', ..] at)
        {
            findings.Add(new(source, JsonText.WriteLine(node), "A change needs `at`, a JSON pointer."));
            return null;
        }

        string[] form = [.. new[] { "add", "was", "is" }.Where(map.ContainsKey)];
        var problem =
            map.Select(member => member.Key).FirstOrDefault(key => !Known.Contains(key)) is { } unknown
                ? $"`{unknown}` is not a member of a change."
            : form is not (["add"] or ["was", "is"]) ? "A change has either `add`, or both `was` and `is`."
            : form is ["add"] && map["add"] is null ? "`add` takes members for an object or items for a list."
            : string.IsNullOrWhiteSpace(Text(map, reasonKey)) ? $"A change here needs `{reasonKey}`."
            : null;
        if (problem is null) return new(source, new(at), map["add"], map["was"], map["is"]);

        findings.Add(new(source, at, problem));
        return null;
    }

    private static string? Text(JsonObject map, string key) =>
        map[key] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
