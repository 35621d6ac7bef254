using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Words;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>Applies words to a small document. Kinds that a test does not give are complete for it.</summary>
internal sealed class WordsRun
{
    private readonly Dictionary<string, string> files = new()
    {
        ["words/operations.json"] = """{ "POST /things": { "summary": "Makes a thing." } }""",
        ["words/paths.json"] = """{ "/things": "All things." }""",
        ["words/responses.json"] = "{}",
        ["words/schemas.json"] = "{}",
        ["words/parameters.json"] = "{}",
        ["words/members.json"] = "{}",
        ["words/values.json"] = "{}",
    };

    public WordsRun(JsonObject document, params (string Kind, string Text)[] words)
    {
        Document = document;
        foreach (var (kind, text) in words) files[$"words/{kind}.json"] = text;
        var findings = new List<Finding>();
        new WordsApplier(files, findings).Apply(document);
        Findings = [.. findings.Select(f => f.ToString())];
    }

    public JsonObject Document { get; }

    public IReadOnlyList<string> Findings { get; }

    public JsonObject Operation => Document["paths"]!["/things"]!["post"]!.AsObject();

    public JsonNode? Schema(string name) => Document["components"]!["schemas"]![name];
}
