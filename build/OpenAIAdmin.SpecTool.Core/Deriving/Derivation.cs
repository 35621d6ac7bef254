using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Changes;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Naming;
using OpenAIAdmin.SpecTool.Normalising;
using OpenAIAdmin.SpecTool.Words;

namespace OpenAIAdmin.SpecTool.Deriving;

/// <summary>What <see cref="Derivation"/> gives: the candidate document, and all that is wrong with the inputs.</summary>
public sealed record DerivationResult(JsonObject Document, IReadOnlyList<Finding> Findings)
{
    /// <summary>The document's text, byte for byte as it is checked in.</summary>
    public string Text => JsonText.Write(Document);
}

/// <summary>
/// Makes the document from its inputs: reviewed upstream, additions, patches, rules, words. It never stops at the
/// first problem; a document with findings is a candidate and is not written.
/// </summary>
public static class Derivation
{
    public static DerivationResult Run(DerivationInput input)
    {
        var findings = InputShapes.Check(input).ToList();
        if (findings.Count > 0) return new([], findings);

        var document = JsonText.ReadObject(input.ReviewedUpstream, "reviewed-upstream.json");
        Additions.Merge(document, input.Additions, findings);
        Patches.Apply(document, "patches.json", input.Patches, findings);

        var names = new NameTable("names.json", input.Names);
        var context = new NormalisationContext(document, names, findings);
        foreach (var rule in NormalisationRegistry.All) Step(rule.GetType().Name, () => rule.Apply(context));
        findings.AddRange(names.Unused());

        Step("words", () => new WordsApplier(input.Words, findings).Apply(document));
        return new(WithHead(document, input.Provenance), findings);
    }

    // Each step takes for granted the shapes that upstream has had so far. What it cannot work with is bad input: any
    // document that can be read may come from upstream, and not all of them can be foreseen.
    private static void Step(string name, Action step)
    {
        try
        {
            step();
        }
        catch (Exception e) when (e is not SpecException)
        {
            throw new SpecException($"{name} cannot work with upstream as it is ({e.GetType().Name}: {e.Message})");
        }
    }

    private static JsonObject WithHead(JsonObject document, string provenance)
    {
        var head = new JsonObject
        {
            ["openapi"] = "3.1.1",
            ["info"] = new JsonObject
            {
                ["title"] = "OpenAI Administration API",
                ["version"] = JsonText.ReadObject(provenance, "provenance.json")["date"]?.DeepClone()
                    ?? throw new SpecException("provenance.json: `date` is missing."),
            },
        };
        foreach (var key in new[] { "servers", "security", "paths", "components" })
        {
            head[key] = Sorted(document[key]);
        }

        return head;
    }

    /// <summary>Members in ordinal order, so that the text does not depend on the order in which rules worked.</summary>
    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.OrderBy(m => m.Key, StringComparer.Ordinal)
            .Select(m => KeyValuePair.Create(m.Key, Sorted(m.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
