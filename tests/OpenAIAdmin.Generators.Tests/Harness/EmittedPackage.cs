using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OpenAIAdmin.Generators.Tests.Harness;

/// <summary>
/// The whole package, to look things up in: Kiota's output, the hand-written code, and what our generators make of a document. The
/// platform's generators are not here, so it is not complete; that it compiles, the build of the package shows.
/// </summary>
internal sealed class EmittedPackage
{
    // The package knows its friends by name, and nothing else depends on what it is called.
    private static readonly Lazy<CSharpCompilation> Sources = new(() => Compilations.Of("OpenAIAdmin", LanguageVersion.Preview, Repository.PackageSources()));
    private static readonly Lazy<EmittedPackage> TheReal = new(() => new(Repository.Document));

    private EmittedPackage(string document)
    {
        InMemoryFile[] files = [InMemoryFile.Document(document), InMemoryFile.Manifest(Repository.Manifest)];
        Generation[] generations = [Generation.Of(new UnionGenerator(), files, Sources.Value), Generation.Of(new ListGenerator(), files, Sources.Value)];
        Assert.All(generations, generation => Assert.Empty(generation.Diagnostics));
        Compilation = Sources.Value.AddSyntaxTrees(generations.SelectMany(g => g.FirstRun.GeneratedSources).Select(s => s.SyntaxTree));
    }

    /// <summary>That of the repository's document.</summary>
    public static EmittedPackage Real => TheReal.Value;

    public Compilation Compilation { get; }
}
