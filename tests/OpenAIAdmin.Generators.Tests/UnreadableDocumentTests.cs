using OpenAIAdmin.Generators.Tests.Harness;

namespace OpenAIAdmin.Generators.Tests;

/// <summary>A document of which nothing can be made is an error that says where, and never a union without cases.</summary>
public class UnreadableDocumentTests
{
    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("openapi: 3.1.0", 0, 0)]
    [InlineData("{\n  \"components\": { \"schemas\": tru } }", 1, 32)]
    [InlineData("{\r\n  \"components\": { \"schemas\": {\r\n", 2, 0)]
    [InlineData("{ \"é\": 1, }", 0, 10)]
    [InlineData("{} {}", 0, 3)]
    public void Broken_JSON_is_reported_where_it_breaks(string document, int line, int column)
    {
        var found = Assert.Single(Generation.Of(document).Diagnostics);

        Assert.Equal("OADM0001", found.Id);
        Assert.Equal((line, column), (found.Location.GetLineSpan().StartLinePosition.Line, found.Location.GetLineSpan().StartLinePosition.Character));
    }

    [Theory]
    [InlineData("[]", "[]", "no components/schemas")]
    [InlineData("{ \"components\": {} }", "{ \"components\": {} }", "no components/schemas")]
    [InlineData("{ \"components\": { \"schemas\": { \"A\": {} } } }", "{ \"A\": {} }", "marked with x-union")]
    [InlineData("{ \"components\": { \"schemas\": { \"A\": { \"x-union\": 1 } } } }", "1", "full name of a class")]
    [InlineData("{ \"components\": { \"schemas\": { \"A\": { \"x-union\": \"a..b\" } } } }", "\"a..b\"", "full name of a class")]
    public void A_document_without_a_union_is_reported(string document, string place, string words)
    {
        var found = Assert.Single(Generation.Of(document).Diagnostics);

        Assert.Equal("OADM0001", found.Id);
        Assert.Contains(words, found.GetMessage(), StringComparison.Ordinal);
        DocumentPlaces.AssertAt(place, document, found.Location);
    }

    [Fact]
    public void A_member_that_stands_twice_is_reported()
    {
        var document = Repository.Document.Replace("\"x-union\":", "\"x-union\": 1, \"x-union\":", StringComparison.Ordinal);
        var found = Assert.Single(Generation.Of(document).Diagnostics, d => d.GetMessage().Contains("given twice", StringComparison.Ordinal));

        Assert.Equal("OADM0001", found.Id);
        DocumentPlaces.AssertAt("\"x-union\"", document, found.Location);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_reported() => Assert.Equal("OADM0001",
        Assert.Single(Generation.Of("{ \"a\": \"\\ud800\" }").Diagnostics).Id);

    [Fact]
    public void A_nesting_bomb_is_reported() => Assert.Equal("OADM0001",
        Assert.Single(Generation.Of(new string('[', 100_000)).Diagnostics).Id);

    [Fact]
    public void A_file_without_a_text_is_reported() => Assert.Contains("has no text",
        Assert.Single(Generation.Of((string?)null).Diagnostics).GetMessage(), StringComparison.Ordinal);

    [Fact]
    public void A_project_without_the_document_is_reported() => Assert.Contains("is not among the additional files",
        Assert.Single(Generation.Of([new InMemoryFile("other.json", "{}")]).Diagnostics).GetMessage(), StringComparison.Ordinal);

    [Fact]
    public void A_project_with_two_documents_is_reported() => Assert.Contains("more than once",
        Assert.Single(Generation.Of([
            InMemoryFile.Document(Repository.Document),
            new InMemoryFile("old/openai-admin.openapi.json", Repository.Document),
        ]).Diagnostics).GetMessage(), StringComparison.Ordinal);
}
