namespace OpenAIAdmin.SpecTool.Renaming;

/// <summary>Line ends are <c>\n</c>, no line ends in blanks, the last line has an end.</summary>
internal static class TidyText
{
    public static string Of(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).TrimEnd('\n') + "\n";
}
