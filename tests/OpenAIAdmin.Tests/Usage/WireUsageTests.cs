using OpenAIAdmin.Models;
using OpenAIAdmin.Serialization;

namespace OpenAIAdmin.Tests.Usage;

/// <summary>What Kiota's own models make of usage results: the ground that the union stands on.</summary>
public sealed class WireUsageTests
{
    [Theory]
    [InlineData("\"organization.usage.holograms.result\"", "organization.usage.holograms.result")]
    [InlineData("\"organization.usage.completions.result \"", "organization.usage.completions.result ")]
    [InlineData("\"Organization.Usage.Completions.Result\"", "Organization.Usage.Completions.Result")]
    [InlineData("\"WireCompletionsUsageResult\"", "WireCompletionsUsageResult")]
    [InlineData("\"\"", "")]
    [InlineData("null", null)]
    public async Task Unknown_tag_stays_the_base_class_and_keeps_its_data(string tag, string? expected)
    {
        var result = await ReadResultAsync($$"""{"object":{{tag}},"num_holograms":2147483648,"project_id":"proj_a"}""");

        Assert.Equal(typeof(WireUsageResult), result.GetType());
        Assert.Equal(expected, result.Object);
        Assert.Equal(new RawJson("\"proj_a\""), result.AdditionalData["project_id"]);
        Assert.Equal(new RawJson("2147483648"), result.AdditionalData["num_holograms"]);
    }

    [Fact]
    public async Task Missing_tag_stays_the_base_class() =>
        Assert.Equal(typeof(WireUsageResult), (await ReadResultAsync("""{"num_model_requests":1}""")).GetType());

    [Fact]
    public async Task Every_tag_of_the_document_gets_a_class_of_its_own()
    {
        var tags = Wire.Document.Instance.UsageTags;

        var types = new List<Type>();
        foreach (var tag in tags) types.Add((await ReadResultAsync($$"""{"object":"{{tag}}"}""")).GetType());

        Assert.NotEmpty(tags);
        Assert.DoesNotContain(typeof(WireUsageResult), types);
        Assert.Equal(types.Count, types.Distinct().Count());
    }

    [Fact]
    public async Task Counters_beyond_32_bits_survive()
    {
        var result = await ReadResultAsync("""{"object":"organization.usage.completions.result","input_tokens":2147483648,"output_tokens":9007199254740993,"num_model_requests":1}""");

        var completions = Assert.IsType<WireCompletionsUsageResult>(result);
        Assert.Equal(2147483648, completions.InputTokens);
        Assert.Equal(9007199254740993, completions.OutputTokens);
    }

    [Fact]
    public async Task Tag_need_not_come_first()
    {
        var result = await ReadResultAsync("""{"input_tokens":5,"num_model_requests":1,"object":"organization.usage.embeddings.result"}""");

        Assert.Equal(5, Assert.IsType<WireEmbeddingsUsageResult>(result).InputTokens);
    }

    [Fact]
    public async Task Money_keeps_every_digit()
    {
        var result = await ReadResultAsync("""{"object":"organization.costs.result","amount":{"value":1284.0930004172915530012345,"currency":"usd"}}""");

        Assert.Equal(1284.0930004172915530012345m, Assert.IsType<WireCostsUsageResult>(result).Amount!.Value);
    }

    private static async Task<WireUsageResult> ReadResultAsync(string result)
    {
        var client = TestClient.Over(CapturingHandler.Answering(
            $$"""{"object":"page","data":[{"object":"bucket","start_time":0,"end_time":1,"results":[{{result}}]}],"has_more":false,"next_page":null}"""));
        var page = await client.Organization.Usage.Completions.GetAsync(request => request.QueryParameters.StartTime = 1);
        return Assert.Single(Assert.Single(page!.Data!).Results!);
    }
}
