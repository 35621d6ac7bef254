using OpenAIAdmin.SpecTool.Rules;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>Each id has a page that says what its rule is called and why it is as bad as it is.</summary>
public sealed class RulePageTests
{
    private static readonly string Folder = Path.Combine(CaseFolders.Repository, "build", "docs");

    private static (string Id, string Name, string Severity)[] Rules =>
    [
        .. RuleRegistry.All.Select(rule => (Rule)Activator.CreateInstance(rule.GetType())!).Select(rule => (rule.Id, rule.Name, Word(rule.Severity))),
        .. InputRules.All.Select(rule => (rule.Id, rule.Name, Word(rule.Severity))),
        (Explaining.Unclassified, "Unclassified", Word(Severity.Unclassified)),
    ];

    [Fact]
    public void Every_page_belongs_to_a_rule() => Assert.Equal(
        Rules.Select(rule => rule.Id).Order(StringComparer.Ordinal),
        Directory.GetFiles(Folder, "SPEC*.md").Select(page => Path.GetFileNameWithoutExtension(page)).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_page_names_its_rule_and_gives_reasons_for_its_severity()
    {
        foreach (var (id, name, severity) in Rules)
        {
            var page = Read(id);

            Assert.StartsWith($"# {id}: {name}\n\nSeverity: {severity}.\n\n", page);
            Assert.Contains("\n## How it is seen\n", page);
            Assert.Contains(severity == "unclassified" ? "\n## Why it fails\n" : $"\n## Why it is {severity}\n", page);
            Assert.Contains("\n## What to do\n", page);
        }
    }

    [Fact]
    public void No_page_repeats_another_one()
    {
        var paragraphs = Rules.SelectMany(rule => Read(rule.Id).Split("\n\n").Where(text => text.Length > 40 && !text.StartsWith('#')));

        Assert.Equal(paragraphs.Distinct(), paragraphs);
    }

    [Fact]
    public void The_list_of_ids_is_complete() => Assert.All(
        Rules, rule => Assert.Contains($"\n| [{rule.Id}]({rule.Id}.md) | {rule.Name} | {rule.Severity} |\n", Read("README")));

    private static string Read(string page) => File.ReadAllText(Path.Combine(Folder, page + ".md"));

    private static string Word(Severity severity) => severity.ToString().ToLowerInvariant();
}
