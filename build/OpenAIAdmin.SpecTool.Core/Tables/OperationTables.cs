using System.Text;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Manifests;

namespace OpenAIAdmin.SpecTool.Tables;

/// <summary>The tables of what the SDK covers, made from the document: all operations, and the counts by family for the README.</summary>
public sealed class OperationTables
{
    /// <summary>The file with all operations.</summary>
    public const string ListFile = "src/OpenAIAdmin/OPERATIONS.md";

    /// <summary>The file that has the counts between <see cref="Begin"/> and <see cref="End"/>.</summary>
    public const string CountsFile = "README.md";

    /// <summary>The line before the counts.</summary>
    public const string Begin = "<!-- begin: coverage, written by `spectool tables` -->";

    /// <summary>The line after the counts.</summary>
    public const string End = "<!-- end: coverage -->";

    private readonly IReadOnlyList<TableOperation> operations;

    /// <param name="document">The document's text.</param>
    /// <param name="manifest">The text of the generated client's manifest.</param>
    /// <param name="additions">The additions, by file name.</param>
    public OperationTables(string document, string manifest, IReadOnlyDictionary<string, string> additions) =>
        operations = TableOperation.All(JsonText.ReadObject(document, ClientPlace.Document), GeneratedManifest.Read(manifest), additions);

    /// <summary>The text of <see cref="ListFile"/>.</summary>
    public string List()
    {
        StringBuilder text = new();
        text.Append($"""
            # All operations

            Written by `spectool tables` from the document. Lists are called with `EnumerateAsync` (all items), `EnumeratePagesAsync` (pages
            with their cursors) or `GetAsync` (one page); usage and costs with `EnumerateAsync` (all buckets) or `GetPageAsync`. *Facts* are
            upstream's document, or the addition in `spec/` that has them meanwhile.


            """);
        foreach (var family in operations.GroupBy(operation => operation.Family))
        {
            text.Append($"## {family.Key}\n\n| operation | call | does | facts |\n| --- | --- | --- | --- |\n");
            foreach (var each in family) text.Append($"| `{each.Key}` | `{each.Call}` | {each.Summary} | {each.Source ?? "upstream"} |\n");
            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>The README with its counts made anew.</summary>
    /// <param name="readme">The README as it is.</param>
    /// <exception cref="SpecException">The README lacks the lines between which the counts stand.</exception>
    public string Counts(string readme)
    {
        var begin = readme.IndexOf(Begin, StringComparison.Ordinal);
        var end = readme.IndexOf(End, StringComparison.Ordinal);
        return begin < 0 || end < begin
            ? throw new SpecException($"{CountsFile} lacks the lines `{Begin}` and `{End}`, between which the table is written.")
            : $"{readme[..begin]}{Begin}\n\n{CountsByFamily()}\n{readme[end..]}";
    }

    private string CountsByFamily()
    {
        StringBuilder text = new("| family | operations | lists | of usage results | facts not in upstream's document |\n| --- | --- | --- | --- | --- |\n");
        foreach (var family in operations.GroupBy(operation => operation.Family)) text.Append(Row($"`{family.Key}`", [.. family]));
        return text.Append(Row("all", operations)).ToString();
    }

    private static string Row(string name, IReadOnlyList<TableOperation> family) =>
        $"| {name} | {family.Count} | {family.Count(each => each.Kind is not OperationKind.One)} | {family.Count(each => each.Kind is OperationKind.Usage)} | {family.Count(each => each.Source is not null)} |\n";
}
