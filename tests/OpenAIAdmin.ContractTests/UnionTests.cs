using System.Text.Json;
using System.Text.Json.Nodes;
using OpenAIAdmin.ContractTests.Bodies;
using OpenAIAdmin.ContractTests.Calls;
using OpenAIAdmin.ContractTests.Contract;
using OpenAIAdmin.ContractTests.Server;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.ContractTests;

/// <summary>The results of usage and costs, over HTTP, as the union.</summary>
public sealed class UnionTests
{
    private const string Costs = "GET /organization/costs";

    /// <summary>A tag of the future, a tag that is no text, and no tag.</summary>
    private static readonly string[] Unknown =
    [
        """{"object":"organization.usage.holograms.result","cubes":3.10,"deep":{"list":[1,null,"é"]}}""",
        """{ "object" : null, "num_requests": 12345678901234567890 }""",
        """{"input_tokens":7}""",
    ];

    private static readonly string[] Keys = [.. ContractDocument.Operations.Keys.Where(key => key.Contains("/usage/", StringComparison.Ordinal) || key == Costs)];

    /// <summary>A result of each case, by tag.</summary>
    private static readonly Dictionary<string, JsonNode> Known = Keys
        .SelectMany(key => Results(JsonNode.Parse(Fixture.TextOf(ContractDocument.Operations[key]))!))
        .DistinctBy(result => result["object"]!.GetValue<string>())
        .ToDictionary(result => result["object"]!.GetValue<string>());

    public static TheoryData<string> Endpoints => [.. Keys];

    [Fact]
    public void Every_case_of_the_union_has_a_fixture() =>
        Assert.Equal(ContractDocument.Component("WireUsageResult").Cases.Keys.Order(StringComparer.Ordinal), Known.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Every_endpoint_enumerates_its_case_and_what_is_read_can_be_written(string key)
    {
        var operation = ContractDocument.Operations[key];
        foreach (var (name, answer) in Fixture.Variants(operation))
        {
            (answer["has_more"], answer["next_page"]) = (false, null);
            var results = await ResultsAsync(key, answer.ToJsonString());

            var expected = Results(answer).ToList();
            Assert.NotEmpty(results);
            Assert.Equal(expected.Select(result => result["object"]!.GetValue<string>()), results.Select(result => result.Tag));
            Assert.All(results, result => Assert.NotEqual(UsageResultKind.Unknown, result.Kind));
            foreach (var (result, json) in results.Zip(expected)) JsonAssert.Same(json, JsonNode.Parse(JsonSerializer.Serialize(result)), $"{key}, {name}");
        }
    }

    [Fact]
    public async Task All_cases_and_three_unknown_ones_on_one_page_keep_their_order_and_their_json()
    {
        List<string> mixed = [Unknown[0], .. Known.Values.Select(result => result.ToJsonString()), Unknown[1], .. Known.Values.Reverse().Select(result => result.ToJsonString()), Unknown[2]];

        var results = await ResultsAsync(Costs, Page([.. mixed]));

        Assert.Equal([0, Known.Count + 1, (2 * Known.Count) + 2], results.Index().Where(result => result.Item is UnknownUsageResult).Select(result => result.Index));
        Assert.Equal(Unknown, results.OfType<UnknownUsageResult>().Select(result => System.Text.Encoding.UTF8.GetString(result.Utf8Json.Span)));
        Assert.Equal(["organization.usage.holograms.result", null, null], results.OfType<UnknownUsageResult>().Select(result => result.Tag));
        Assert.Equal(Known.Count + 1, results.Select(result => result.GetType()).Distinct().Count());
        foreach (var (result, json) in results.Zip(mixed)) JsonAssert.Same(JsonNode.Parse(json)!, JsonNode.Parse(JsonSerializer.Serialize(result)), json);
    }

    [Fact]
    public async Task The_same_page_read_through_Kiotas_models_loses_nothing_either()
    {
        var page = Page([.. Known.Values.Select(result => result.ToJsonString()), Unknown[0], Unknown[2]]);
        var session = ContractServer.Open();
        session.Answers = _ => new Answer(page);

        var read = await session.Client.Organization.Costs.GetAsync(request => request.QueryParameters.StartTime = 1);

        JsonAssert.Same(Variant.WithoutNulls(ContractDocument.Operations[Costs].Answer, JsonNode.Parse(page)!), Written.Json(read!), "mixed page");
    }

    [Theory]
    [InlineData("\"18.4275310000000000000000001\"", "18.4275310000000000000000001")]
    [InlineData("18.4275310000000000000000001", "18.4275310000000000000000001")]
    [InlineData("\"0.06\"", "0.06")]
    [InlineData("\"1.5e-7\"", "0.00000015")]
    [InlineData("-2.50", "-2.50")]
    public async Task Money_is_read_exactly_as_a_text_and_as_a_number(string value, string expected)
    {
        var results = await ResultsAsync(Costs, Page($$$"""{"object":"organization.costs.result","amount":{"value":{{{value}}},"currency":"eur"}}"""));

        var amount = Assert.IsType<CostsUsageResult>(Assert.Single(results)).Amount!.Value;
        Assert.Equal((decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), "eur"), (amount.Value, amount.Currency));
    }

    private static string Page(params string[] results) =>
        $$"""{"object":"page","data":[{"object":"bucket","start_time":1767139200,"end_time":1767225600,"results":[{{string.Join(',', results)}}]}],"has_more":false,"next_page":null}""";

    private static IEnumerable<JsonNode> Results(JsonNode page) => page["data"]!.AsArray().SelectMany(bucket => bucket!["results"]!.AsArray()).Select(result => result!);

    private static async Task<List<UsageResult>> ResultsAsync(string key, string page)
    {
        var session = ContractServer.Open();
        session.Answers = _ => new Answer(page);
        List<UsageResult> results = [];
        await foreach (var bucket in PublicCall.Buckets(session.Client, key, CallArguments.Least(ContractDocument.Operations[key]))) results.AddRange(bucket.Results);
        return results;
    }
}
