using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Words;

/// <summary>
/// Our texts for one kind of element: <c>{ "*": { name: text }, owner: { name: text } }</c>. The owner's own text
/// wins over the shared one. Elements without a text and texts without an element are findings.
/// </summary>
public sealed class WordTable(string source, string text, ICollection<Finding> findings)
{
    private const string Shared = "*";

    private readonly JsonObject texts = JsonText.ReadObject(text, source);
    private readonly HashSet<(string Owner, string Name)> used = [];

    /// <summary>The text for an element; null, and a finding, when there is none.</summary>
    public string? Find(string owner, string name)
    {
        foreach (var group in new[] { owner, Shared })
        {
            if ((string?)texts[group]?[name] is not { } found) continue;
            used.Add((group, name));
            if (!string.IsNullOrWhiteSpace(found)) return found;
            break;
        }

        findings.Add(new(source, $"{owner}: {name}", "This element has no words: write them."));
        return null;
    }

    public void ReportUnused()
    {
        var unused =
            from owner in texts
            from entry in (JsonObject)owner.Value!
            where !used.Contains((owner.Key, entry.Key))
            select new Finding(source, $"{owner.Key}: {entry.Key}", "These words have no element: remove them.");
        foreach (var finding in unused) findings.Add(finding);
    }
}
