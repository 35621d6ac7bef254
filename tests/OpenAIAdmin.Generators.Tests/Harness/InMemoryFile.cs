using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OpenAIAdmin.Generators.Tests.Harness;

/// <summary>An additional file that is on no disk.</summary>
internal sealed class InMemoryFile(string path, string? text) : AdditionalText
{
    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) =>
        text is null ? null : SourceText.From(text);

    public static InMemoryFile Document(string? text) => new("spec/openai-admin.openapi.json", text);

    public static InMemoryFile Manifest(string? text) => new("Generated/manifest.json", text);
}
