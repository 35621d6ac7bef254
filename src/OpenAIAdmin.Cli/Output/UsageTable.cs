using OpenAIAdmin.Cli.Results;

namespace OpenAIAdmin.Cli.Output;

/// <summary>Results as a table: bucket, type, then the group keys and figures that occur.</summary>
internal static class UsageTable
{
    public static void Write(TextWriter output, IReadOnlyList<ResultRow> rows)
    {
        var keys = rows.SelectMany(row => row.Keys.Keys).Distinct().ToList();
        var figures = FigureColumns(rows);

        var table = new Table(
        [
            new("START (UTC)"), new("END (UTC)"), new("TYPE"),
            .. keys.Select(name => new Column(Title(name))),
            .. figures.Select(name => new Column(Stacked(Title(name)), AlignRight: true)),
        ]);
        foreach (var row in rows)
        {
            table.Add(
            [
                UtcTime.Format(row.Start), UtcTime.Format(row.End), row.Type ?? "(no results)",
                .. keys.Select(name => row.Keys.GetValueOrDefault(name, "")),
                .. figures.Select(name => row.Figures.TryGetValue(name, out var figure) ? figure.Text : ""),
            ]);
        }

        table.Write(output);
    }

    /// <summary>Completions have twenty counters of which most are zero: a column of zeros only is left out, unless there is no other.</summary>
    private static List<string> FigureColumns(IReadOnlyList<ResultRow> rows)
    {
        var all = rows.SelectMany(row => row.Figures.Keys).Distinct().ToList();
        var telling = all.Where(name => rows.Any(row => row.Figures.TryGetValue(name, out var figure) && !figure.IsZero)).ToList();
        return telling.Count > 0 ? telling : all;
    }

    private static string Title(string wireName) => wireName.Replace('_', ' ').ToUpperInvariant();

    // "INPUT CACHED TOKENS" is wider than most figures below it.
    private static string Stacked(string title) =>
        title.LastIndexOf(' ') is > 0 and var space ? $"{title[..space]}\n{title[(space + 1)..]}" : title;
}
