using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OpenAIAdmin.Generators.Tests.Harness;

/// <summary>Compares a diagnostic's place with the text that stands there.</summary>
internal static class DocumentPlaces
{
    public static void AssertAt(string expected, string document, Location location) =>
        AssertAt(expected, InMemoryFile.Document(document), location);

    public static void AssertAt(string expected, InMemoryFile file, Location location)
    {
        var span = location.GetLineSpan();
        var document = file.GetText()!.ToString();
        Assert.Equal(file.Path, span.Path);
        Assert.Equal(expected, document.Substring(location.SourceSpan.Start, location.SourceSpan.Length));
        Assert.Equal(SourceText.From(document).Lines.GetLinePositionSpan(location.SourceSpan), span.Span);
    }
}
