using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OpenAIAdmin.Analyzers.Tests.Harness;

/// <summary>A consumer opened as an editor would open it: a project with documents.</summary>
internal sealed class OpenedConsumer : IDisposable
{
    private readonly AdhocWorkspace workspace = new();

    public OpenedConsumer(Consumer consumer, params string[] furtherSources)
    {
        var project = workspace.AddProject("Consumer", LanguageNames.CSharp)
            .WithCompilationOptions(consumer.Options)
            .WithParseOptions(new CSharpParseOptions(consumer.Language))
            .WithMetadataReferences([.. Platform.References, consumer.Library]);
        foreach (var (index, source) in furtherSources.Prepend(consumer.Source).Index())
        {
            project = project.AddDocument($"File{index}.cs", source).Project;
        }

        Project = project;
    }

    public Project Project { get; }

    public Document First => Project.Documents.First();

    public void Dispose() => workspace.Dispose();
}
