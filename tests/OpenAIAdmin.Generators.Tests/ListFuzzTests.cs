using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenAIAdmin.Generators.Tests.Harness;

namespace OpenAIAdmin.Generators.Tests;

/// <summary>
/// Whatever the document and the manifest are: the generators say what is wrong, or emit a file for each list; neither stops.
/// They run as in the compiler, so that names of files and texts are tried too. Seeded, so that a failure comes again.
/// </summary>
public class ListFuzzTests
{
    private static readonly CSharpCompilation Target = CSharpCompilation.Create("Target");
    private static readonly string[] Paths = ["/organization/costs", "/organization/usage/images", "/organization/invites"];
    private static readonly string Document = SmallDocument();
    private static readonly string Manifest = SmallManifest();

    [Fact]
    public void The_small_ones_are_whole()
    {
        var (sources, diagnostics) = Run(Document, Manifest);

        Assert.Empty(diagnostics);
        Assert.Equal(3, sources);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_damaged_manifest_gives_the_lists_or_says_why_not(int seed)
    {
        var random = new Random(seed * Effort.Factor);
        for (var round = 0; round < Effort.Times(100); round++)
        {
            AssertNeverSilent(Document, Damage.Bytes(Manifest, random));
            AssertNeverSilent(Document, Damage.Lines(Manifest, random));
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void A_damaged_document_gives_the_lists_or_says_why_not(int seed)
    {
        var random = new Random(seed * Effort.Factor);
        for (var round = 0; round < Effort.Times(100); round++)
        {
            AssertNeverSilent(Damage.Bytes(Document, random), Manifest);
            AssertNeverSilent(Damage.Lines(Document, random), Manifest);
        }
    }

    [Fact]
    public void A_manifest_cut_off_anywhere_is_reported()
    {
        for (var length = 0; length < Manifest.TrimEnd().Length; length += 13)
        {
            var (sources, diagnostics) = Run(Document, Manifest[..length]);
            Assert.Equal(0, sources);
            Assert.Equal(["OADM0010"], diagnostics.Select(d => d.Id));
        }
    }

    private static void AssertNeverSilent(string document, string manifest)
    {
        var (sources, diagnostics) = Run(document, manifest);
        Assert.True(sources > 0 || diagnostics.Count > 0, "Nothing was emitted, and nothing was said.");
        Assert.All(diagnostics, found => Assert.NotEqual(Location.None, found.Location));
    }

    /// <summary>How many lists got their members, and what both generators said.</summary>
    private static (int Sources, IReadOnlyList<Diagnostic> Diagnostics) Run(string document, string manifest)
    {
        var driver = CSharpGeneratorDriver.Create(new UnionGenerator(), new ListGenerator())
            .AddAdditionalTexts([InMemoryFile.Document(document), InMemoryFile.Manifest(manifest)])
            .RunGenerators(Target);
        var result = driver.GetRunResult();
        var again = driver.RunGenerators(Target.Clone()).GetRunResult();

        Assert.All(result.Results, run => Assert.Null(run.Exception));
        Assert.Equal(result.Diagnostics.Select(found => found.ToString()), again.Diagnostics.Select(found => found.ToString()));
        Assert.Equal(result.GeneratedTrees.Select(tree => tree.ToString()), again.GeneratedTrees.Select(tree => tree.ToString()));
        return (result.Results[1].GeneratedSources.Length, result.Diagnostics);
    }

    private static string SmallDocument()
    {
        var whole = JsonNode.Parse(Repository.Document)!.AsObject();
        var small = JsonNode.Parse(DocumentEdits.Small(Repository.Document))!.AsObject();
        foreach (var name in new[] { "WireUsagePage", "WireUsageBucket", "AdminApiError", "InviteList", "Invite" }) small["components"]!["schemas"]![name] = whole.Schema(name).DeepClone();
        small["paths"] = new JsonObject(Paths.Select(path => KeyValuePair.Create(path, (JsonNode?)new JsonObject { ["get"] = whole["paths"]![path]!["get"]!.DeepClone() })));
        return small.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }

    private static string SmallManifest()
    {
        var whole = JsonNode.Parse(Repository.Manifest)!;
        return new JsonObject
        {
            ["operations"] = new JsonObject(Paths.Select(path => KeyValuePair.Create("GET " + path, (JsonNode?)whole["operations"]!["GET " + path]!.DeepClone()))),
            ["models"] = new JsonObject(new[] { "AdminApiError", "InviteList", "Invite" }
                .Select(name => KeyValuePair.Create(name, (JsonNode?)whole["models"]![name]!.DeepClone()))),
        }.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }
}
