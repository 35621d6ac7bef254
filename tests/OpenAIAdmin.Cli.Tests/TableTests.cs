using OpenAIAdmin.Cli.Output;

namespace OpenAIAdmin.Cli.Tests;

public sealed class TableTests
{
    [Fact]
    public void Text_is_left_and_figures_are_right_below_titles_that_end_on_one_line() => Assert.Equal(
        """
                  LONG
        NAME     TITLE
        a          1.5
        longer  10,000

        """.ReplaceLineEndings("\n"),
        Print([new("NAME"), new("LONG\nTITLE", AlignRight: true)], ["a", "1.5"], ["longer", "10,000"]));

    [Fact]
    public void Text_that_nothing_follows_does_not_widen_its_column() => Assert.Equal(
        """
        A  B
        x  1
        a text that runs on

        """.ReplaceLineEndings("\n"),
        Print([new("A"), new("B", AlignRight: true)], ["x", "1"], ["a text that runs on"]));

    [Theory]
    [InlineData(0L, "1970-01-01T00:00:00Z")]
    [InlineData(4102444800L, "2100-01-01T00:00:00Z")]
    [InlineData(long.MaxValue, "9223372036854775807")]
    public void Times_are_utc_and_never_an_error(long seconds, string expected) => Assert.Equal(expected, UtcTime.Format(seconds));

    private static string Print(Column[] columns, params string[][] rows)
    {
        var table = new Table(columns);
        foreach (var row in rows) table.Add(row);
        using var output = new StringWriter { NewLine = "\n" };
        table.Write(output);
        return output.ToString();
    }
}
