using System.Text.RegularExpressions;

namespace OpenAIAdmin.SpecTool.Regenerating;

/// <summary>What Kiota complains about. It ends with exit code 0 all the same, and leaves a client that lacks something.</summary>
public static partial class KiotaMessages
{
    /// <summary>
    /// The complaints in Kiota's output: lines such as <c>warn: Kiota.Builder.KiotaBuilder[0]</c>, each with the
    /// indented lines that follow it.
    /// </summary>
    public static IReadOnlyList<string> Complaints(string output)
    {
        var complaints = new List<string>();
        var isInside = false;
        foreach (var line in Colour().Replace(output, "").ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()))
        {
            if (Complaint().IsMatch(line)) complaints.Add(line);
            else if (isInside && line.StartsWith(' ')) complaints[^1] += " " + line.Trim();
            isInside = Complaint().IsMatch(line) || (isInside && line.StartsWith(' '));
        }

        return complaints;
    }

    [GeneratedRegex("^(warn|fail|crit):")]
    private static partial Regex Complaint();

    [GeneratedRegex(@"\e\[[0-9;]*m")]
    private static partial Regex Colour();
}
