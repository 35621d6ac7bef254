using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenAIAdmin.Generators.Tests.Harness;

namespace OpenAIAdmin.Generators.Tests;

/// <summary>What runs again after which edit. An editor runs the generator at every key.</summary>
public class PipelineTests
{
    private static readonly InMemoryFile Document = InMemoryFile.Document(Repository.Document);
    private static readonly InMemoryFile Manifest = InMemoryFile.Manifest("{}");

    [Fact]
    public void An_edit_of_another_additional_file_does_not_read_the_document_again()
    {
        var generation = Generation.Of([Document, Manifest]);
        var run = generation.After(driver => driver.ReplaceAdditionalText(Manifest, new InMemoryFile(Manifest.Path, "{ }")));

        Assert.All(run.Reasons(Steps.Documents), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(run.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edit_of_the_document_beside_the_union_emits_nothing_again()
    {
        var edited = DocumentEdits.Edit(Repository.Document, root => root["info"]!["description"] = "Other words.");
        var run = Generation.Of([Document]).After(driver => driver.ReplaceAdditionalText(Document, InMemoryFile.Document(edited)));

        Assert.All(run.Reasons(Steps.Documents), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        Assert.All(run.Reasons(Steps.Unions), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(run.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edit_of_one_case_leaves_the_other_cases_as_they_are()
    {
        var edited = DocumentEdits.Edit(Repository.Document, root => root.Schema("WireImagesUsageResult")["description"] = "Other words.");
        var run = Generation.Of([Document]).After(driver => driver.ReplaceAdditionalText(Document, InMemoryFile.Document(edited)));

        Assert.Equal(1, run.Reasons(Steps.Cases).Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.Equal(Repository.Cases - 1, run.Reasons(Steps.Cases).Count(reason => reason == IncrementalStepRunReason.Unchanged));
        Assert.Equal(Repository.Cases - 1, run.OutputReasons().Count(reason => reason == IncrementalStepRunReason.Cached) - 1); // And the support types.
    }

    [Fact]
    public void A_change_of_the_language_version_does_not_read_the_document_again()
    {
        var run = Generation.Of(Repository.Document).After(driver =>
            driver.WithUpdatedParseOptions(Compilations.Options(LanguageVersion.CSharp14)));

        Assert.All(run.Reasons(Steps.KnowsClosed), reason => Assert.Equal(IncrementalStepRunReason.Modified, reason));
        Assert.All(run.Reasons(Steps.Documents), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(run.Reasons(Steps.Cases), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }
}
