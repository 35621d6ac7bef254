using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Rules;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class RuleRegistryTests
{
    [Fact]
    public void Every_rule_is_registered_once_and_ids_ascend()
    {
        var classes = typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule))).Select(type => type.Name);

        Assert.Equal(classes.Order(), RuleRegistry.All.Select(rule => rule.Name).Order());
        Assert.Equal(RuleRegistry.All.Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal), RuleRegistry.All.Select(rule => rule.Id));
        Assert.All(RuleRegistry.All, rule => Assert.Matches("^SPEC[0-9]{4}$", rule.Id));
    }

    [Fact]
    public void Every_rule_has_a_case_of_its_name_that_it_explains()
    {
        foreach (var rule in RuleRegistry.All)
        {
            Assert.Contains(rule.Name, CaseFolders.Names);
            Assert.Contains(rule.Id, Ids(rule.Name));
        }
    }

    [Fact]
    public void Only_one_case_has_something_that_no_rule_explains() =>
        Assert.Equal(["Unclassified"], CaseFolders.Names.Where(name => Ids(name).Contains(Explaining.Unclassified)));

    private static IEnumerable<string> Ids(string name) =>
        JsonNode.Parse(CaseFolders.Read(name, "expected.json"))!["findings"]!.AsArray().Select(finding => (string)finding!["id"]!);
}
