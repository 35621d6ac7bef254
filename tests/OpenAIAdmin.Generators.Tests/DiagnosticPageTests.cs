using OpenAIAdmin.Generators.Diagnostics;
using OpenAIAdmin.Generators.Tests.Harness;

namespace OpenAIAdmin.Generators.Tests;

/// <summary>Each id can be looked up.</summary>
public class DiagnosticPageTests
{
    private static readonly string Generator = Path.Combine(Repository.Root, "generator");

    public static IEnumerable<object[]> Ids => DocumentDiagnostics.All.Select(d => new object[] { d.Id, d.Title.ToString() });

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_id_has_a_page_that_begins_with_it(string id, string title) =>
        Assert.StartsWith($"# {id}: {title}\n", File.ReadAllText(Path.Combine(Generator, "docs", id + ".md")), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_id_is_in_the_list_of_releases(string id, string title) => Assert.Contains(
        File.ReadAllLines(Path.Combine(Generator, "OpenAIAdmin.Generators", "AnalyzerReleases.Unshipped.md"))
            .Concat(File.ReadAllLines(Path.Combine(Generator, "OpenAIAdmin.Generators", "AnalyzerReleases.Shipped.md"))),
        line => line == $"{id} | OpenAIAdmin.Document | Error | {title}");
}
