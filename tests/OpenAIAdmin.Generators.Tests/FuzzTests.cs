using OpenAIAdmin.Generators.Models;
using OpenAIAdmin.Generators.Parsing;
using OpenAIAdmin.Generators.Tests.Harness;

namespace OpenAIAdmin.Generators.Tests;

/// <summary>Whatever the document is: diagnostics or a union, no exception. Seeded, so that a failure comes again.</summary>
public class FuzzTests
{
    private static readonly string Small = DocumentEdits.Small(Repository.Document);

    [Fact]
    public void A_document_cut_off_anywhere_is_reported()
    {
        for (var length = 0; length < Small.Length; length += 7)
        {
            var parsed = Parse(Small[..length]);
            Assert.Equal(["OADM0001"], parsed.Diagnostics.Select(d => d.Id));
            Assert.Empty(parsed.Unions);
        }
    }

    [Fact]
    public void The_real_document_cut_off_anywhere_is_reported()
    {
        for (var length = 0; length < Repository.Document.TrimEnd().Length; length += 20_011)
        {
            Assert.Equal(["OADM0001"], Parse(Repository.Document[..length]).Diagnostics.Select(d => d.Id));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_document_with_changed_bytes_gives_a_union_or_says_why_not(int seed)
    {
        var random = new Random(seed * Effort.Factor);
        for (var round = 0; round < Effort.Times(500); round++) AssertNeverSilent(Damage.Bytes(Small, random));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void A_document_with_moved_pieces_gives_a_union_or_says_why_not(int seed)
    {
        var random = new Random(seed * Effort.Factor);
        for (var round = 0; round < Effort.Times(500); round++) AssertNeverSilent(Damage.Lines(Small, random));
    }

    private static ParsedDocument Parse(string text) => DocumentParser.Parse(InMemoryFile.Document(text), CancellationToken.None);

    private static void AssertNeverSilent(string document)
    {
        var parsed = Parse(document);
        Assert.Equal(parsed, Parse(document)); // As for all generators: twice, and the same.
        Assert.NotEqual(parsed.Diagnostics.Count == 0, parsed.Unions.Count == 0);
        Assert.All(parsed.Unions, union => Assert.NotEmpty(union.Cases));
        Assert.All(parsed.Diagnostics, found => Assert.NotNull(found.Location));
    }
}
