using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Naming;
using OpenAIAdmin.SpecTool.Normalising;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>Runs one rule alone on a small document and compares the whole document afterwards.</summary>
internal static class Rule<TRule>
    where TRule : INormalisation, new()
{
    public static void Turns(JsonObject before, JsonObject after, string names = "{}")
    {
        var (document, findings) = Run(before, names);
        Assert.Empty(findings);
        SameJson.Assert(after, document);
    }

    public static void Leaves(JsonObject document) => Turns(document, (JsonObject)document.DeepClone());

    /// <summary>The rule finds exactly these faults, written as they are printed.</summary>
    public static void Finds(JsonObject before, string names, params string[] findings) =>
        Assert.Equal(findings, Run(before, names).Findings.Select(f => f.ToString()));

    private static (JsonObject Document, List<Finding> Findings) Run(JsonObject before, string names)
    {
        var document = (JsonObject)before.DeepClone();
        var findings = new List<Finding>();
        new TRule().Apply(new(document, new NameTable("names.json", names), findings));
        return (document, findings);
    }
}
