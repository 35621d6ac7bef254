using System.Reflection;
using System.Text.RegularExpressions;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Tables;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed partial class TablesVerbTests
{
    private static readonly DirectoryInfo Root = new(typeof(TablesVerbTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepositoryRoot").Value!);

    [Theory]
    [InlineData(OperationTables.ListFile)]
    [InlineData(OperationTables.CountsFile)]
    public void Checked_in_tables_are_those_of_the_document(string file) =>
        Assert.Equal(TablesVerb.Files(Root)[file], File.ReadAllText(Path.Combine(Root.FullName, file)).ReplaceLineEndings("\n"));

    [Fact]
    public void Every_operation_has_its_row()
    {
        var document = JsonText.ReadObject(File.ReadAllText(Path.Combine(Root.FullName, "spec", SpecFolder.Document)), SpecFolder.Document);
        var rows = RowOfOperation().Matches(TablesVerb.Files(Root)[OperationTables.ListFile]).Select(row => row.Groups[1].Value);

        Assert.Equal(Operation.All(document).Select(operation => operation.Key).Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Facts_from_elsewhere_name_their_addition()
    {
        var list = TablesVerb.Files(Root)[OperationTables.ListFile];

        Assert.Contains("| `GET /organization/usage/decisions` | `client.Organization.Usage.Decisions.EnumerateAsync` |", list, StringComparison.Ordinal);
        Assert.Equal(24, Regex.Count(list, @"\| additions/[a-z-]+\.json \|$", RegexOptions.Multiline));
    }

    [Fact]
    public void Readme_without_a_place_for_the_counts_is_told_so()
    {
        var error = Assert.Throws<SpecException>(() => new OperationTables("""{"paths":{}}""", EmptyManifest, new Dictionary<string, string>()).Counts("# Title\n"));

        Assert.Contains(OperationTables.Begin, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Operation_that_the_client_lacks_asks_for_regenerate()
    {
        var error = Assert.Throws<SpecException>(() => new OperationTables("""{"paths":{"/a":{"get":{}}}}""", EmptyManifest, new Dictionary<string, string>()));

        Assert.EndsWith("manifest.json lacks GET /a: run regenerate first.", error.Message, StringComparison.Ordinal);
    }

    private const string EmptyManifest = """{"kiota":"1","document":"0","files":{},"operations":{},"models":{},"enums":{}}""";

    [GeneratedRegex(@"^\| `([A-Z]+ /[^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex RowOfOperation();
}
