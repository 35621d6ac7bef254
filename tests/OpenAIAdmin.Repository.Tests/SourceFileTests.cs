using System.Text.RegularExpressions;

namespace OpenAIAdmin.Repository.Tests;

public sealed partial class SourceFileTests
{
    [Fact]
    public void No_hand_written_source_file_is_longer_than_300_lines() =>
        Assert.Equal([], Repository.HandWritten(".cs").Where(file => Repository.Read(file).Count(c => c == '\n') > 300));

    [Fact]
    public void No_file_is_named_after_nothing_in_particular() =>
        Assert.Equal([], Repository.HandWritten(".cs").Where(file => Nameless().IsMatch(Path.GetFileNameWithoutExtension(file))));

    [Fact]
    public void Text_files_end_lines_with_a_line_feed_only() =>
        Assert.Equal([], TextFiles().Where(file => Repository.Read(file).Contains('\r')));

    [Fact]
    public void No_path_of_a_particular_machine_stands_in_a_file() =>
        Assert.Equal([], TextFiles().Where(file => MachinePath().IsMatch(Repository.Read(file))));

    [Fact]
    public void Every_relative_link_in_the_markdown_leads_somewhere()
    {
        var dead =
            from file in Repository.HandWritten(".md")
            from Match link in Link().Matches(Repository.Read(file))
            let target = link.Groups[1].Value.Split('#')[0]
            where target.Length > 0 && !target.Contains("://")
            let path = Path.Combine(Repository.Root, Path.GetDirectoryName(file)!, target)
            where !File.Exists(path) && !Directory.Exists(path)
            select $"{file}: {target}";

        Assert.Equal([], dead);
    }

    private static IEnumerable<string> TextFiles() =>
        new[] { ".cs", ".csproj", ".props", ".targets", ".json", ".md", ".sln", ".txt", ".yml" }
            .SelectMany(Repository.HandWritten).Append(".ci/run");

    [GeneratedRegex("(Util|Utils|Utility|Helper|Helpers|Manager|Common|Misc)$")]
    private static partial Regex Nameless();

    [GeneratedRegex(@"(^|[^A-Za-z0-9_.<*])/(work|tmp|root|home)/", RegexOptions.Multiline)]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
