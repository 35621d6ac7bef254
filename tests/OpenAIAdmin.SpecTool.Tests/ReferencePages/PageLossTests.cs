using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.ReferencePages;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>A page that lacks a line is refused or differs: nothing is skipped in silence.</summary>
public sealed class PageLossTests
{
    private static readonly string[] Shown = ["/organization/costs", "/organization/roles", "/organization/invites", "/organization/spend_alerts"];

    private static readonly JsonObject Reviewed = JsonNode.Parse(ReviewedSpec.Input.ReviewedUpstream)!.AsObject();

    [Fact]
    public void No_line_of_a_page_can_be_lost_unnoticed()
    {
        var lines = PageDiff.Page(_ => { }, operation => Shown.Contains(operation.Path), resource: null).Split('\n');
        var bullets = lines.Index().Where(line => IsBullet(line.Item) && !SaysNothing(lines, line.Index)).ToArray();

        Assert.True(IsSame(lines));
        Assert.InRange(bullets.Length, 150, 1000);
        Assert.All(bullets, bullet => Assert.False(IsSame(lines.Where((_, index) => index != bullet.Index)), $"{bullet.Index + 1}: {bullet.Item}"));
    }

    // Of a single value, the line and the one below it say the same; what the whole response is called is on no wire; and
    // examples are no part of the contract.
    private static bool SaysNothing(string[] lines, int index)
    {
        var above = lines[..index].LastOrDefault(IsBullet, "");
        return lines[index - 1] == "```http" || lines[index] is ['-', ' ', '`', >= 'A' and <= 'Z', ..] || (above.EndsWith($" {lines[index].Trim()[3..]}", StringComparison.Ordinal) && !above.Contains(" or ", StringComparison.Ordinal));
    }

    private static bool IsBullet(string line) => line.TrimStart().StartsWith("- `", StringComparison.Ordinal);

    private static bool IsSame(IEnumerable<string> lines)
    {
        try
        {
            var page = ReferencePageReader.Read(string.Join('\n', lines), "page.md");
            return DocumentComparison.Run(page.Cut(Reviewed), page.Document, withProse: false).Count == 0;
        }
        catch (SpecException)
        {
            return false;
        }
    }
}
