using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenAIAdmin.Generators.Tests.Harness;

namespace OpenAIAdmin.Generators.Tests;

/// <summary>
/// Each emitter's text for a small document that has everything, character for character. What the text does, others test by compiling
/// and running it; here a change of it, of a comment too, is seen by whoever reviews <c>Approved/</c>.
/// </summary>
public class ApprovedTextTests
{
    private static readonly InMemoryFile[] Files =
        [InMemoryFile.Document(ApprovedText.Input("document.json")), InMemoryFile.Manifest(ApprovedText.Input("manifest.json"))];

    [Fact]
    public void A_union() => ApprovedText.Holds("Union", Of(new UnionGenerator()));

    [Fact]
    public void A_union_under_a_compiler_without_closed_classes()
    {
        var closed = Of(new UnionGenerator());
        ApprovedText.Holds("Union.CSharp14", Of(new UnionGenerator(), LanguageVersion.CSharp14).Except(closed));
    }

    [Fact]
    public void A_union_of_events() => ApprovedText.Holds("EventUnion", Of(new EventUnionGenerator()));

    [Fact]
    public void A_union_of_events_under_a_compiler_without_closed_classes()
    {
        var closed = Of(new EventUnionGenerator());
        ApprovedText.Holds("EventUnion.CSharp14", Of(new EventUnionGenerator(), LanguageVersion.CSharp14).Except(closed));
    }

    [Fact]
    public void Lists() => ApprovedText.Holds("Lists", Of(new ListGenerator()));

    [Fact]
    public void Members_of_models_and_known_values() => ApprovedText.Holds("ModelMembers", Of(new ModelMembersGenerator()));

    [Fact]
    public void Operations_and_the_class_of_errors() => ApprovedText.Holds("ClientFacts", Of(new ClientFactsGenerator()));

    // A target without libraries has none of the types that the compiler looks for, so those are emitted too.
    private static IReadOnlyDictionary<string, string> Of(IIncrementalGenerator generator, LanguageVersion version = LanguageVersion.Preview)
    {
        var program = CSharpCompilation.Create("Store", [CSharpSyntaxTree.ParseText("", Compilations.Options(version))]);
        var generation = Generation.Of(generator, Files, program);
        Assert.Empty(generation.Diagnostics);
        Assert.All(generation.FirstRun.GeneratedSources, source => Assert.Empty(source.SourceText.Encoding!.GetPreamble()));
        return generation.Sources;
    }
}
