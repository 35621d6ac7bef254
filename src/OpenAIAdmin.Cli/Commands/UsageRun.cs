using OpenAIAdmin.Cli.Output;
using OpenAIAdmin.Cli.Results;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Cli.Commands;

/// <summary>
/// Reads all pages, then prints: a table whose columns fit needs every row. Page by page, since the summary counts pages;
/// a program that does not would enumerate the buckets, which follows the cursors by itself.
/// </summary>
internal sealed class UsageRun(OpenAIAdminClient client, TextWriter output)
{
    public async Task RunAsync(UsageEndpoint endpoint, UsageQuery query, CancellationToken cancellationToken)
    {
        var pages = await ReadAsync(endpoint, query, cancellationToken);
        var rows = pages.SelectMany(ResultRows.Of).ToList();

        UsageTable.Write(output, rows);
        output.WriteLine();
        output.WriteLine(Summary(pages, rows));
    }

    private async Task<List<UsagePage>> ReadAsync(UsageEndpoint endpoint, UsageQuery query, CancellationToken cancellationToken)
    {
        var pages = new List<UsagePage>();
        var cursors = new HashSet<string>(StringComparer.Ordinal);
        string? cursor = null;
        do
        {
            var page = await endpoint.GetPageAsync(client, query, cursor, cancellationToken);
            pages.Add(page);
            cursor = page.HasMore && page.NextPage is { Length: > 0 } next ? next : null;

            // A server that names a page twice would keep us reading, and adding up, for ever.
            if (cursor is not null && !cursors.Add(cursor)) throw new AnswerProblem($"page {pages.Count} points back to a page already read.");
            if (cursor is null && page.HasMore) throw new AnswerProblem($"page {pages.Count} has a successor but does not name it.");
        }
        while (cursor is not null);
        return pages;
    }

    private static string Summary(List<UsagePage> pages, List<ResultRow> rows)
    {
        var counts = string.Join(", ",
            Count(pages.Count, "page"),
            Count(pages.Sum(page => page.Buckets.Count), "bucket"),
            Count(rows.Count(row => row.Type is not null), "result"));
        var unknown = rows.Count(row => row.IsUnknown);
        return unknown == 0 ? $"{counts}." : $"{counts}, {unknown} of a type that this version doesn't know.";
    }

    private static string Count(int count, string noun) => FormattableString.Invariant($"{count:N0} {noun}{(count == 1 ? "" : "s")}");
}
