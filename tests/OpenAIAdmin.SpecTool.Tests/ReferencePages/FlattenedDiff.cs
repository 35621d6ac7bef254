using System.Text.RegularExpressions;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>
/// The text that a diff of the reference page adds, where the diff's lines have been joined and their indentation is
/// lost. What belongs below a line is told by how much that line announces.
/// </summary>
internal sealed partial class FlattenedDiff(string text)
{
    private readonly ILookup<string, int> members = Declared().Matches(text)
        .ToLookup(match => match.Groups["name"].Value, match => Count(match.Groups["members"].Value, ", "));

    /// <summary>The added lines from one of them up to another, indented again. All lines between them must be added ones.</summary>
    public string Section(string first, string behind)
    {
        var start = text.IndexOf("+" + first, StringComparison.Ordinal);
        var end = text.IndexOf("+" + behind, start, StringComparison.Ordinal);
        var lines = text[(start + 1)..end].Split(" +").Select(line => line.Trim()).ToArray();
        var open = new Stack<int>();
        return string.Concat(lines.Select(line => Bullet().IsMatch(line) ? Indented(line, open) : line).Select(line => line + "\n"));
    }

    private string Indented(string line, Stack<int> open)
    {
        while (open.TryPeek(out var left) && left == 0) open.Pop();
        var indent = new string(' ', 2 * open.Count);
        if (open.TryPop(out var missing)) open.Push(missing - 1);
        open.Push(Announced(line[3..^1]));
        return indent + line;
    }

    /// <summary>How many lines of the next level a line announces.</summary>
    private int Announced(string bullet)
    {
        var type = Member().Replace(bullet, "");
        if (type.Contains(" or ", StringComparison.Ordinal)) return Count(type, " or ");
        if (Braces().Match(type) is { Success: true } braces) return Count(braces.Groups[1].Value, ", ");
        if (type.StartsWith('"')) return type == bullet ? 0 : 1;
        return members[type.Split(' ')[^1]].FirstOrDefault();
    }

    private static int Count(string list, string separator)
    {
        var items = Braces().Replace(list, "").Split(separator, StringSplitOptions.TrimEntries);
        return items[^1].EndsWith(" more", StringComparison.Ordinal) ? items.Length - 1 + int.Parse(items[^1].Split(' ')[0]) : items.Length;
    }

    [GeneratedRegex("^- `[^`]*`$")]
    private static partial Regex Bullet();

    [GeneratedRegex("^(\"[^\"]+\"|\\w+): (optional )?(array of )?")]
    private static partial Regex Member();

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Braces();

    [GeneratedRegex(@"`(?<name>[A-Z]\w+) object \{(?<members>[^{}]*)\}`")]
    private static partial Regex Declared();
}
