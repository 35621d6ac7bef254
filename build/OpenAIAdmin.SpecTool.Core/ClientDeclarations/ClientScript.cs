using System.Text.RegularExpressions;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Partial;
using OpenAIAdmin.SpecTool.Slicing;

namespace OpenAIAdmin.SpecTool.ClientDeclarations;

/// <summary>Finds the calls in one of the client's compiled scripts. Declarations name no paths; scripts do.</summary>
internal static partial class ClientScript
{
    public const string Ending = ".js";

    private const string AdminFolder = "resources/admin/";

    /// <summary>The calls to the admin surface. Outside the admin folder a path that is put together otherwise is another API's.</summary>
    public static IEnumerable<ClientCall> Calls(string file, string text)
    {
        foreach (Match match in Call().Matches(text))
        {
            var template = match.Groups["path"] is { Success: true } path ? Template(path.Value) : null;
            if (template is not null && !AdminSurface.Holds(template)) continue;
            var at = new SourceLine(file, TextLines.At(text, match.Index));
            if (template is null || Place(text, match.Index) is not var (type, function))
            {
                if (!file.StartsWith(AdminFolder, StringComparison.Ordinal)) continue;
                throw new SpecException($"{file}{at.Position}: this call of the API is written in a way that this reader does not know.");
            }

            var paged = match.Groups["verb"].Value == "getAPIList";
            var verb = paged ? ListMethod(text, match.Index) : match.Groups["verb"].Value;
            yield return new(file[..^Ending.Length], type, function, verb, template, paged, at);
        }
    }

    /// <summary><c>/projects/${projectID}</c> as a path template: <c>/projects/{project_id}</c>. Null when more than names stand in it.</summary>
    private static string? Template(string path)
    {
        var template = Argument().Replace(path, match => $"{{{Snake(match.Groups[1].Value)}}}");
        return template.Contains('$') ? null : template;
    }

    private static string Snake(string name) => WordStart().Replace(name, "_").ToLowerInvariant();

    private static (string Class, string Function)? Place(string text, int index)
    {
        var before = text[..index];
        return Class().Match(before) is { Success: true } type && Function().Match(before) is { Success: true } function
            ? (type.Groups[1].Value, function.Groups[1].Value)
            : null;
    }

    private static string ListMethod(string text, int index)
    {
        var end = text.IndexOf("\n    }", index, StringComparison.Ordinal);
        return OtherMethod().Match(text, index, (end < 0 ? text.Length : end) - index) is { Success: true } other ? other.Groups[1].Value : "get";
    }

    [GeneratedRegex(@"this\._client\.(?<verb>\w+)\((\s*(\(0,\s*\w+\.path\)|path)?\s*(`(?<path>[^`]*)`|'(?<path>[^']*)'|""(?<path>[^""]*)""))?")]
    private static partial Regex Call();

    [GeneratedRegex(@"\$\{(\w+)\}")]
    private static partial Regex Argument();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex WordStart();

    [GeneratedRegex(@"^class (\w+)", RegexOptions.Multiline | RegexOptions.RightToLeft)]
    private static partial Regex Class();

    [GeneratedRegex(@"^    (?:async )?(\w+)\(.*\) \{$", RegexOptions.Multiline | RegexOptions.RightToLeft)]
    private static partial Regex Function();

    [GeneratedRegex(@"\bmethod: '(\w+)'")]
    private static partial Regex OtherMethod();
}
