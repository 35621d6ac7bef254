using System.Text;
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
        var random = new Random(seed);
        for (var round = 0; round < 500; round++)
        {
            var bytes = Encoding.UTF8.GetBytes(Small);
            for (var change = random.Next(1, 4); change > 0; change--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            AssertNeverSilent(Parse(Encoding.UTF8.GetString(bytes)));
        }
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void A_document_with_moved_pieces_gives_a_union_or_says_why_not(int seed)
    {
        // Pieces of the text itself get further into the parser than random bytes: the JSON is often whole.
        var random = new Random(seed);
        var lines = Small.Split('\n');
        for (var round = 0; round < 500; round++)
        {
            var moved = lines.ToList();
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                var line = random.Next(moved.Count);
                if (random.Next(2) == 0) moved.RemoveAt(line);
                else moved[line] = lines[random.Next(lines.Length)];
            }

            AssertNeverSilent(Parse(string.Join('\n', moved)));
        }
    }

    private static ParsedDocument Parse(string text) => DocumentParser.Parse(InMemoryFile.Document(text), CancellationToken.None);

    private static void AssertNeverSilent(ParsedDocument parsed)
    {
        Assert.NotEqual(parsed.Diagnostics.Count == 0, parsed.Unions.Count == 0);
        Assert.All(parsed.Unions, union => Assert.NotEmpty(union.Cases));
        Assert.All(parsed.Diagnostics, found => Assert.NotNull(found.Location));
    }
}
