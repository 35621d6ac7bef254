using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenAIAdmin.Generators.Tests.Harness;

namespace OpenAIAdmin.Generators.Tests;

/// <summary>What holds for each generator of the assembly, those that will be added included.</summary>
public class EveryGeneratorTests
{
    private static readonly InMemoryFile Document = InMemoryFile.Document(Repository.Document);
    private static readonly InMemoryFile Manifest = InMemoryFile.Manifest(Repository.Manifest);
    private static readonly InMemoryFile Other = new("other.json", "{}");

    private static readonly CSharpCompilation Target = Compilations.Of("Target", LanguageVersion.Preview, []);

    public static TheoryData<string> Names => [.. Generators.Keys];

    private static Dictionary<string, IIncrementalGenerator> Generators { get; } = typeof(UnionGenerator).Assembly.GetTypes()
        .Where(type => typeof(IIncrementalGenerator).IsAssignableFrom(type) && !type.IsAbstract)
        .ToDictionary(type => type.Name, type => (IIncrementalGenerator)Activator.CreateInstance(type)!);

    [Theory]
    [MemberData(nameof(Names))]
    public void An_edit_of_the_code_leaves_every_step_cached(string generator)
    {
        var run = Run(generator).After((CSharpCompilation program) =>
            program.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Unrelated;", Compilations.Options(LanguageVersion.Preview))));

        AssertCached(run);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_edit_of_a_file_that_is_none_of_ours_leaves_every_step_cached(string generator)
    {
        var run = Run(generator).After(driver => driver.ReplaceAdditionalText(Other, new InMemoryFile(Other.Path, "{ }")));

        AssertCached(run);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_text_in_a_new_file_emits_nothing_again(string generator)
    {
        var run = Run(generator).After(driver => driver
            .ReplaceAdditionalText(Document, InMemoryFile.Document(Repository.Document))
            .ReplaceAdditionalText(Manifest, InMemoryFile.Manifest(Repository.Manifest)));

        Assert.DoesNotContain(run.StepsOfOurs().Reasons(), reason => reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New);
        Assert.All(run.OutputReasons(), IsCached);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_step_keeps_a_part_of_the_compilation(string generator)
    {
        InMemoryFile[][] inputs =
        [
            [Document, Manifest],
            [InMemoryFile.Document(Repository.Document[..^100]), Manifest],
            [Document, InMemoryFile.Manifest(Repository.Manifest[..^100])],
            [Document, InMemoryFile.Manifest("""{ "operations": {}, "models": {} }""")],
        ];
        var outputs = inputs.SelectMany(files =>
            Generation.Of(Generators[generator], files, Target).FirstRun.StepsOfOurs().SelectMany(step => step.Outputs)).ToList();

        Assert.NotEmpty(outputs);
        Assert.All(outputs, output => KeptObjects.AssertPlain(output.Value));
    }

    [Fact]
    public void Whatever_the_files_are_one_of_the_generators_says_what_is_wrong_and_none_crashes()
    {
        InMemoryFile[][] broken =
        [
            [],
            [Other],
            [Document],
            [Manifest],
            [Document, new("old/openai-admin.openapi.json", Repository.Document), Manifest],
            [Document, Manifest, new("old/manifest.json", Repository.Manifest)],
            [InMemoryFile.Document(null), Manifest],
            [Document, InMemoryFile.Manifest(null)],
            [InMemoryFile.Document("{"), Manifest],
            [Document, InMemoryFile.Manifest("{")],
            [InMemoryFile.Document("{"), InMemoryFile.Manifest("{")],
            [InMemoryFile.Document("\"\\ud800\""), Manifest],
            [Document, InMemoryFile.Manifest("\"\\ud800\"")],
        ];
        Assert.All(broken, files => Assert.NotEmpty(Generators.Values.SelectMany(generator => Generation.Of(generator, files, Target).Diagnostics)));
    }

    private static Generation Run(string generator) => Generation.Of(Generators[generator], [Document, Manifest, Other], Target);

    private static void AssertCached(GeneratorRunResult run)
    {
        // Only that the compilation lacks the same types as before is found out again each time.
        Assert.All(run.StepsOfOurs().Where(step => step.Name != Steps.MissingTypes).Reasons(), IsCached);
        Assert.NotEmpty(run.StepsOfOurs());
        Assert.NotEmpty(run.OutputReasons());
        Assert.All(run.OutputReasons(), IsCached);
    }

    private static void IsCached(IncrementalStepRunReason reason) => Assert.Equal(IncrementalStepRunReason.Cached, reason);
}
