using System.Text.Json;
using System.Text.Json.Nodes;
using OpenAIAdmin.ContractTests.Bodies;
using OpenAIAdmin.ContractTests.Checking;
using OpenAIAdmin.ContractTests.Contract;

namespace OpenAIAdmin.ContractTests;

/// <summary>The written answers are what the document says, all of it, and nothing else.</summary>
public sealed class FixtureTests
{
    [Fact]
    public void Every_operation_has_a_fixture_and_none_is_left_over() =>
        Assert.Equal(
            ContractDocument.Operations.Values.Select(Fixture.FileOf).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Repository.Fixtures).Order(StringComparer.Ordinal));

    [Theory]
    [ClassData(typeof(OperationKeys))]
    public void Fixture_and_its_variants_are_answers_that_the_document_allows(string key)
    {
        var operation = ContractDocument.Operations[key];

        foreach (var (_, answer) in Fixture.Variants(operation))
        {
            using var json = JsonDocument.Parse(answer.ToJsonString());
            Assert.Equal([], SchemaCheck.Violations(operation.Answer, json.RootElement, "answer"));
        }
    }

    [Fact]
    public void Together_the_fixtures_have_every_member_with_a_value()
    {
        MemberCoverage coverage = new();
        foreach (var operation in ContractDocument.Operations.Values) coverage.Look(operation.Answer, JsonNode.Parse(Fixture.TextOf(operation))!);

        Assert.Equal([], coverage.Missing);
        Assert.InRange(coverage.Described, 500, int.MaxValue);
    }
}
