using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OpenAIAdmin.Generators.Tests.Harness;

/// <summary>
/// One run of a generator, which is always two: the second, over a copy of the same compilation, has to give the
/// same and to find everything done.
/// </summary>
internal sealed class Generation
{
    // Shared, so that the libraries' symbols are made once and not by every test.
    private static readonly ConcurrentDictionary<LanguageVersion, CSharpCompilation> Programs = new();
    private static readonly GeneratorDriverOptions Tracked = new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true);

    private Generation(GeneratorDriver driver, CSharpCompilation compilation)
    {
        Compilation = compilation;
        var first = driver.RunGenerators(compilation);
        Driver = first.RunGenerators(compilation.Clone());
        FirstRun = Single(first);
        AssertSame(FirstRun, Single(Driver));
    }

    public GeneratorDriver Driver { get; }

    public CSharpCompilation Compilation { get; }

    public GeneratorRunResult FirstRun { get; }

    public IReadOnlyDictionary<string, string> Sources =>
        FirstRun.GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString());

    public IReadOnlyList<Diagnostic> Diagnostics => [.. FirstRun.Diagnostics];

    /// <summary>The program with the emitted text in it.</summary>
    public Compilation Output => Compilation.AddSyntaxTrees(FirstRun.GeneratedSources.Select(s => s.SyntaxTree));

    /// <summary>The union of a document.</summary>
    public static Generation Of(string? document, LanguageVersion version = LanguageVersion.Preview) =>
        Of([InMemoryFile.Document(document)], version);

    /// <summary>The union of these files.</summary>
    public static Generation Of(IEnumerable<AdditionalText> files, LanguageVersion version = LanguageVersion.Preview) =>
        Of(new UnionGenerator(), files, Programs.GetOrAdd(version, static v => Compilations.Of("OpenAIAdmin.Emitted", v, Repository.UsageSources())));

    /// <summary>What any generator makes of these files, for a program.</summary>
    public static Generation Of(IIncrementalGenerator generator, IEnumerable<AdditionalText> files, CSharpCompilation program) => new(
        CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()], files, (CSharpParseOptions)program.SyntaxTrees[0].Options, null, Tracked),
        program);

    /// <summary>What the next run does after an edit.</summary>
    public GeneratorRunResult After(Func<GeneratorDriver, GeneratorDriver> edit) =>
        Single(edit(Driver).RunGenerators(Compilation));

    public GeneratorRunResult After(Func<CSharpCompilation, CSharpCompilation> edit) =>
        Single(Driver.RunGenerators(edit(Compilation)));

    private static GeneratorRunResult Single(GeneratorDriver driver) => driver.GetRunResult().Results.Single();

    private static void AssertSame(GeneratorRunResult first, GeneratorRunResult second)
    {
        Assert.Null(first.Exception);
        Assert.Null(second.Exception);
        Assert.Equal(first.Diagnostics.Select(d => d.ToString()), second.Diagnostics.Select(d => d.ToString()));
        Assert.Equal(
            first.GeneratedSources.Select(s => (s.HintName, s.SourceText.ToString())),
            second.GeneratedSources.Select(s => (s.HintName, s.SourceText.ToString())));
        Assert.All(second.TrackedOutputSteps.SelectMany(s => s.Value).Reasons(), IsDone);
        Assert.All(second.StepsOfOurs().Reasons(), IsDone);
    }

    private static void IsDone(IncrementalStepRunReason reason) =>
        Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, reason.ToString());
}
