using System.Text;
using System.Text.Json;
using OpenAIAdmin.Tests.Harness;
using OpenAIAdmin.Tests.Naive;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Tests;

public class UnknownCaseTests
{
    [Theory]
    [InlineData("""{"object":"organization.usage.holograms.result","cubes":3}""", "organization.usage.holograms.result")]
    [InlineData("""{"cubes":3, "object" : "organization.usage.Completions.result"}""", "organization.usage.Completions.result")]
    [InlineData("""{"object":"","input_tokens":1}""", "")]
    [InlineData("""{"input_tokens":1}""", null)]
    [InlineData("""{"object":null,"input_tokens":12345678901234567890123}""", null)]
    [InlineData("""{}""", null)]
    public void Unknown_tag_keeps_its_json(string json, string? tag)
    {
        UnknownUsageResult result = Assert.IsType<UnknownUsageResult>(Pages.ReadResult(json));
        Assert.Equal(tag, result.Tag);
        Assert.Equal(UsageResultKind.Unknown, result.Kind);
        Assert.Equal(json, Encoding.UTF8.GetString(result.Utf8Json.Span));
        Assert.Equal(json, Encoding.UTF8.GetString(Description.Written(result)));
    }

    [Fact]
    public void What_is_as_deep_as_the_options_allow_is_given_as_json_too()
    {
        string deep = new string('[', 400) + new string(']', 400);
        UsageReadOptions options = new() { MaxDepth = 512 };

        UnknownUsageResult unknown = Assert.IsType<UnknownUsageResult>(Pages.ReadResult($$"""{"cubes":{{deep}}}""", options));
        Assert.Equal(deep, unknown.ToJsonElement().GetProperty("cubes").GetRawText());

        UsageResult known = Pages.ReadResult($$"""{"object":"organization.costs.result","cubes":{{deep}}}""", options);
        Assert.Equal(deep, known.GetUnknownMembers().GetProperty("cubes").GetRawText());
    }

    [Fact]
    public void Unknown_results_among_known_ones_do_not_disturb_them()
    {
        string known = CaseTests.Populated("organization.usage.completions.result");
        const string Unknown = """{"object":"organization.usage.holograms.result","input_tokens":7}""";
        UsagePage page = Pages.Read(Pages.Of(known, Unknown, known, known, Unknown, known));
        Assert.Equal(
            [false, true, false, false, true, false],
            page.Buckets[0].Results.Select(result => result is UnknownUsageResult));
    }

    [Fact]
    public void The_tag_need_not_come_first()
    {
        string tagLast = """{"input_tokens":5,"object":"organization.usage.completions.result"}""";
        Assert.All(Pages.Read(Pages.Of(tagLast, tagLast, tagLast)).Buckets[0].Results, result =>
            Assert.Equal(5, Assert.IsType<CompletionsUsageResult>(result).InputTokens));
    }

    [Fact]
    public void An_escaped_tag_is_the_tag_that_it_spells()
    {
        UsageResult result = Pages.ReadResult("""{"\u006fbject":"organization.usage\u002ecompletions.result"}""");
        Assert.IsType<CompletionsUsageResult>(result);
    }

    [Theory]
    [InlineData("""{"object":"organization.usage.holograms.result", "cubes":1.0}""", "organization.usage.holograms.result")]
    [InlineData("""{"object":null}""", null)]
    [InlineData("""{"object":"Organization.Costs.Result"}""", "Organization.Costs.Result")]
    public void One_can_be_made_of_json(string json, string? tag)
    {
        UnknownUsageResult made = UnknownUsageResult.FromJson(Element(json));
        Assert.Equal((tag, json), (made.Tag, Encoding.UTF8.GetString(made.Utf8Json.Span)));
    }

    [Theory]
    [InlineData("""{"object":"organization.costs.result"}""", "CostsUsageResult")]
    [InlineData("""{"a":1,"\u006fbject":"organization.usage.images.result"}""", "ImagesUsageResult")]
    [InlineData("""{"object":"organization.costs.result","quantity":"many"}""", "quantity")]
    [InlineData("""{"object":5}""", "object")]
    [InlineData("""{"a":1,"a":2}""", "a")]
    [InlineData("[]", "JSON object")]
    public void What_a_reader_takes_for_a_case_or_for_nothing_is_no_unknown_result(string json, string named)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => UnknownUsageResult.FromJson(Element(json)));
        Assert.Equal("json", error.ParamName);
        Assert.Contains(named, error.Message);
    }

    private static JsonElement Element(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
