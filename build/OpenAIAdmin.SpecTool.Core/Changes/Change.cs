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
        var at = (string?)node?["at"];
        if (node is not JsonObject map || at is null)
        {
            findings.Add(new(source, JsonText.WriteLine(node), "A change needs `at`, a JSON pointer."));
            return null;
        }

        var adds = map.ContainsKey("add");
        var replaces = map.ContainsKey("was") && map.ContainsKey("is");
        var problem =
            map.Select(member => member.Key).FirstOrDefault(key => !Known.Contains(key)) is { } unknown
                ? $"`{unknown}` is not a member of a change."
            : adds == replaces ? "A change has either `add`, or both `was` and `is`."
            : string.IsNullOrWhiteSpace((string?)map[reasonKey]) ? $"A change here needs `{reasonKey}`."
            : null;
        if (problem is null) return new(source, new(at), map["add"], map["was"], map["is"]);

        findings.Add(new(source, at, problem));
        return null;
    }
}
