using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenAIAdmin.Generators.Tests.Harness;

namespace OpenAIAdmin.Generators.Tests;

/// <summary>Which operations get members that read their pages, and what is said when Kiota's names for one are not known.</summary>
public class EndpointGeneratorTests
{
    private static readonly InMemoryFile Document = InMemoryFile.Document(Repository.Document);

    private static readonly string Manifest =
        File.ReadAllText(Path.Combine(Repository.Root, "src", "OpenAIAdmin", "Generated", "manifest.json"));

    [Fact]
    public void Every_operation_that_returns_the_union_gets_its_members()
    {
        GeneratorRunResult run = Run(out _, Document, ManifestFile(Manifest));
        Assert.Empty(run.Diagnostics);
        Assert.Equal(12, run.GeneratedSources.Length);
        Assert.All(run.GeneratedSources, source =>
        {
            string text = source.SourceText.ToString();
            Assert.Contains("EnumerateAsync(", text, StringComparison.Ordinal);
            Assert.Contains("GetPageAsync(", text, StringComparison.Ordinal);
            Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
            Assert.Empty(CSharpSyntaxTree.ParseText(text).GetDiagnostics());
        });
    }

    [Fact]
    public void An_operation_that_the_manifest_does_not_list_is_reported()
    {
        string without = Manifest.Replace("\"GET /organization/costs\"", "\"GET /organization/bills\"", StringComparison.Ordinal);
        GeneratorRunResult run = Run(out _, Document, ManifestFile(without));
        AssertReported(run, 1, "'GET /organization/costs' returns a union, but gets no reader: the manifest does not list it");
        Assert.Equal(11, run.GeneratedSources.Length);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("{")]
    public void A_manifest_that_is_missing_or_unreadable_is_reported(string? manifest)
    {
        InMemoryFile[] files = manifest is null ? [Document] : [Document, ManifestFile(manifest)];
        AssertReported(Run(out _, files), 12, "there is no readable manifest");
    }

    [Fact]
    public void An_operation_without_a_cursor_is_reported() =>
        AssertReported(Run(out _, Document, ManifestFile(Manifest.Replace("\"page\":", "\"pages\":", StringComparison.Ordinal))), 12, "query parameter 'page'");

    [Fact]
    public void An_operation_whose_errors_have_no_model_is_reported() =>
        AssertReported(Run(out _, Document, ManifestFile(Manifest.Replace("\"AdminApiError\":", "\"Else\":", StringComparison.Ordinal))), 12, "errors have no model");

    [Fact]
    public void What_is_wrong_with_the_document_is_left_to_the_other_generator()
    {
        GeneratorRunResult run = Run(out _, InMemoryFile.Document("{"), ManifestFile(Manifest));
        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.GeneratedSources);
    }

    [Fact]
    public void An_edit_of_the_document_beside_the_endpoints_emits_nothing_again()
    {
        Run(out GeneratorDriver driver, Document, ManifestFile(Manifest));
        string edited = DocumentEdits.Edit(Repository.Document, root => root["info"]!["description"] = "Other words.");
        GeneratorRunResult run = driver.ReplaceAdditionalText(Document, InMemoryFile.Document(edited))
            .RunGenerators(Compilation).GetRunResult().Results.Single();
        Assert.All(run.Reasons(Steps.Endpoints), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        Assert.All(run.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    private static CSharpCompilation Compilation { get; } = CSharpCompilation.Create("Target");

    private static InMemoryFile ManifestFile(string text) => new("Generated/manifest.json", text);

    // Twice, as every test of a generator here: the second run must not differ.
    private static GeneratorRunResult Run(out GeneratorDriver driver, params InMemoryFile[] files)
    {
        driver = CSharpGeneratorDriver.Create(
            [new UsageEndpointGenerator().AsSourceGenerator()],
            files,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        driver = driver.RunGenerators(Compilation);
        GeneratorRunResult first = driver.GetRunResult().Results.Single();
        driver = driver.RunGenerators(Compilation.Clone());
        GeneratorRunResult second = driver.GetRunResult().Results.Single();
        Assert.Null(first.Exception);
        Assert.Equal(Texts(first), Texts(second));
        return first;
    }

    private static string[] Texts(GeneratorRunResult run) => [.. run.GeneratedSources.Select(source => source.HintName + source.SourceText)];

    private static void AssertReported(GeneratorRunResult run, int count, string message)
    {
        Assert.Equal(count, run.Diagnostics.Length);
        Assert.All(run.Diagnostics, diagnostic => Assert.Equal("OADM0009", diagnostic.Id));
        Assert.All(run.Diagnostics, diagnostic => Assert.Contains(message, diagnostic.GetMessage(), StringComparison.Ordinal));
    }
}
