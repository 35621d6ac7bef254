using OpenAIAdmin.SpecTool.Regenerating;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>What of Kiota's output is a complaint: it ends with exit code 0 all the same.</summary>
public sealed class KiotaMessagesTests
{
    [Theory]
    [InlineData("warn: One")]
    [InlineData("fail: One")]
    [InlineData("crit: One")]
    public void A_line_of_one_of_three_kinds_is_one(string line) => Complains([line], line);

    [Theory]
    [InlineData("")]
    [InlineData("Generation completed successfully")]
    [InlineData("info: Kiota.Builder[0]\n      warn: not at the beginning")]
    [InlineData(" warn: indented")]
    [InlineData("warning: of another tool")]
    public void Other_lines_are_none(string output) => Complains([], output);

    [Fact]
    public void Indented_lines_belong_to_the_complaint_before_them() => Complains(
        ["warn: One first second", "fail: Two third"],
        "warn: One\n      first\n  second\nfail: Two\n third\n");

    [Fact]
    public void A_line_that_is_not_indented_ends_a_complaint() => Complains(
        ["warn: One first"],
        "warn: One\n first\ninfo: Two\n second\n\n third");

    [Fact]
    public void An_empty_line_ends_a_complaint() => Complains(["warn: One"], "warn: One\n\n second");

    [Fact]
    public void Colours_and_line_ends_of_another_platform_are_passed_over() => Complains(
        ["warn: One first"],
        "\e[1;33mwarn\e[39m\e[m: One  \r\n\t\r\nok".Replace("\t", "  \e[2mfirst\e[0m"));

    private static void Complains(string[] expected, string output) => Assert.Equal(expected, KiotaMessages.Complaints(output));
}
