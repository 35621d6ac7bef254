using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>A workflow of this repository, read by the tool's own YAML reader.</summary>
internal sealed record Workflow(string Name, string Text, JsonObject Root)
{
    public static Workflow[] All { get; } =
    [
        .. Directory.GetFiles(Path.Combine(CaseFolders.Repository, ".github", "workflows")).Order(StringComparer.Ordinal).Select(Read),
    ];

    public static Workflow Of(string name) => All.Single(workflow => workflow.Name == name);

    public IEnumerable<JsonObject> Jobs => Root["jobs"]!.AsObject().Select(job => job.Value!.AsObject());

    public IEnumerable<JsonObject> Steps => Jobs.SelectMany(job => job["steps"]!.AsArray()).Select(step => step!.AsObject());

    /// <summary>Every line of the scripts.</summary>
    public IEnumerable<string> Commands => Steps.Select(step => (string?)step["run"]).OfType<string>().SelectMany(run => run.Split('\n'));

    public string Script(string step) => (string)Steps.Single(candidate => (string?)candidate["name"] == step)["run"]!;

    // The reader wants an OpenAPI document, so the text gets to look like one.
    private static Workflow Read(string file) => new(
        Path.GetFileName(file), File.ReadAllText(file),
        DocumentReader.Read("openapi: 3.1.0\npaths: {}\n" + File.ReadAllText(file), Path.GetFileName(file)).Root);
}
