using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Naming;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class NameTableTests
{
    private const string Text = """
        {
          "components": { "A": "B" },
          "inline": { "/components/schemas/B/properties/m": "M" },
          "members": { "*": { "1d": "OneDay", "1m": "OneMinute" }, "Width": { "1m": "Minute" } },
          "unions": { "Result": { "type": "My.Union", "since": { "costs": "0.1" } } },
          "events": { "Log": { "type": "My.Events", "since": { "key.created": "0.2" } } }
        }
        """;

    private readonly NameTable names = new("names.json", Text);

    [Fact]
    public void Every_entry_that_was_not_used_is_a_finding() => Assert.Equal(
        [
            Unused("components: A"),
            Unused("events/Log: key.created"),
            Unused("events: Log"),
            Unused("inline: /components/schemas/B/properties/m"),
            Unused("members/*: 1d"),
            Unused("members/*: 1m"),
            Unused("members/Width: 1m"),
            Unused("unions/Result: costs"),
            Unused("unions: Result"),
        ],
        names.Unused().OrderBy(f => f.Place, StringComparer.Ordinal));

    [Fact]
    public void Every_entry_can_be_used()
    {
        names.MarkUsed("A");
        Assert.Equal("M", names.Inline(new("/components/schemas/B/properties/m")));
        Assert.Equal("OneDay", names.Member("Width", "1d"));
        Assert.Equal("OneMinute", names.Member("Other", "1m"));
        Assert.Equal("Minute", names.Member("Width", "1m"));
        Assert.Equal("My.Union", names.Union("Result"));
        Assert.Equal("0.1", names.Since("Result", "costs"));
        Assert.Equal("My.Events", names.Events("Log"));
        Assert.Equal("0.2", names.EventSince("Log", "key.created"));

        Assert.Empty(names.Unused());
    }

    [Fact]
    public void The_name_of_an_enums_own_value_wins_and_leaves_the_shared_one_unused()
    {
        Assert.Equal("Minute", names.Member("Width", "1m"));

        Assert.Contains(Unused("members/*: 1m"), names.Unused());
        Assert.DoesNotContain(Unused("members/Width: 1m"), names.Unused());
    }

    [Fact]
    public void What_the_table_does_not_hold_has_no_name()
    {
        Assert.Null(names.Inline(new("/components/schemas/B")));
        Assert.Null(names.Member("Width", "1h"));
        Assert.Null(names.Union("Other"));
        Assert.Null(names.Since("Result", "files"));
        Assert.Null(new NameTable("names.json", "{}").Member("Width", "1m"));
    }

    private static Finding Unused(string place) =>
        new("names.json", place, "Names nothing any more: remove it, or mend the place.");
}
