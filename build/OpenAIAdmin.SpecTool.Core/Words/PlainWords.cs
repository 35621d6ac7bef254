using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Words;

/// <summary>Our texts for one kind of element that needs no sharing: <c>{ key: text }</c>.</summary>
public sealed class PlainWords(string source, string text, ICollection<Finding> findings)
{
    private readonly JsonObject texts = JsonText.ReadObject(text, source);
    private readonly HashSet<string> used = [];

    public JsonNode? Find(string key)
    {
        used.Add(key);
        if (texts[key] is { } found && found.ToString().Trim() is not "") return found;
        findings.Add(new(source, key, "This element has no words: write them."));
        return null;
    }

    public void ReportUnused()
    {
        foreach (var key in texts.Select(t => t.Key).Where(key => !used.Contains(key)))
        {
            findings.Add(new(source, key, "These words have no element: remove them."));
        }
    }
}
