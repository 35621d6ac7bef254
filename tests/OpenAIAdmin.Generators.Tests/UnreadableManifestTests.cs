using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenAIAdmin.Generators.Tests.Harness;

namespace OpenAIAdmin.Generators.Tests;

/// <summary>A manifest of which nothing can be made is one error that says where, and never a client without its members.</summary>
public class UnreadableManifestTests
{
    private static readonly InMemoryFile Document = InMemoryFile.Document(Repository.Document);
    private static readonly CSharpCompilation Target = Compilations.Of("Target", LanguageVersion.Preview, []);

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("{\n  \"operations\": tru }", 1, 19)]
    [InlineData("{\r\n  \"operations\": {\r\n", 2, 0)]
    [InlineData("{} {}", 0, 3)]
    [InlineData("{ \"a\": \"\\ud800\" }", 0, 0)]
    public void Broken_JSON_is_reported_where_it_breaks(string text, int line, int column)
    {
        var found = Reported(InMemoryFile.Manifest(text));
        var place = found.Location.GetLineSpan();

        Assert.Equal(("Generated/manifest.json", line, column), (place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{ \"operations\": {} }")]
    [InlineData("{ \"operations\": [], \"models\": {} }")]
    [InlineData("{ \"operations\": {}, \"models\": 1 }")]
    public void Another_file_than_a_manifest_is_reported(string text)
    {
        var file = InMemoryFile.Manifest(text);
        var found = Reported(file);

        Assert.Contains("no operations and models", found.GetMessage(), StringComparison.Ordinal);
        DocumentPlaces.AssertAt(text, file, found.Location);
    }

    [Fact]
    public void A_manifest_without_a_text_is_reported() =>
        Assert.Contains("has no text", Reported(InMemoryFile.Manifest(null)).GetMessage(), StringComparison.Ordinal);

    [Fact]
    public void A_project_without_a_manifest_is_reported() =>
        Assert.Contains("is not among the additional files", Reported().GetMessage(), StringComparison.Ordinal);

    [Fact]
    public void A_project_with_two_manifests_is_reported() => Assert.Contains("more than once", Reported(
        InMemoryFile.Manifest(Repository.Manifest), new("old/manifest.json", Repository.Manifest)).GetMessage(), StringComparison.Ordinal);

    private static Diagnostic Reported(params InMemoryFile[] manifests)
    {
        var generation = Generation.Of(new ListGenerator(), [Document, .. manifests], Target);
        var found = Assert.Single(generation.Diagnostics);

        Assert.Equal(("OADM0010", DiagnosticSeverity.Error), (found.Id, found.Severity));
        Assert.Empty(generation.Sources);
        return found;
    }
}
