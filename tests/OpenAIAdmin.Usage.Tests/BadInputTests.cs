using System.Text;
using OpenAIAdmin.Tests.Harness;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Tests;

public class BadInputTests
{
    private const string Good = """{"object":"organization.usage.completions.result","input_tokens":1,"model":"m","num_model_requests":2}""";

    [Theory]
    [InlineData("\"input_tokens\":\"1\"", "input_tokens")]
    [InlineData("\"input_tokens\":true", "input_tokens")]
    [InlineData("\"input_tokens\":{}", "input_tokens")]
    [InlineData("\"input_tokens\":[1]", "input_tokens")]
    [InlineData("\"input_tokens\":1.5", "input_tokens")]
    [InlineData("\"input_tokens\":1e-1", "input_tokens")]
    [InlineData("\"input_tokens\":9223372036854775808", "input_tokens")]
    [InlineData("\"input_tokens\":-9223372036854775809", "input_tokens")]
    [InlineData("\"input_tokens\":1e19", "input_tokens")]
    [InlineData("\"input_tokens\":1e999999999999", "input_tokens")]
    [InlineData("\"input_tokens\":NaN", "input_tokens")]
    [InlineData("\"input_tokens\":Infinity", "input_tokens")]
    [InlineData("\"input_tokens\":01", "input_tokens")]
    [InlineData("\"input_tokens\":+1", "input_tokens")]
    [InlineData("\"input_tokens\":1.", "input_tokens")]
    [InlineData("\"input_tokens\":nul", "input_tokens")]
    [InlineData("\"input_tokens\":1 2", "")]
    [InlineData("\"model\":5", "model")]
    [InlineData("\"model\":\"\\ud800\"", "model")]
    [InlineData("\"model\":\"\\x\"", "model")]
    [InlineData("\"model\":\"tab\there\"", "model")]
    [InlineData("\"batch\":\"true\"", "batch")]
    [InlineData("\"batch\":1", "batch")]
    [InlineData("\"model\":\"a\",\"model\":\"a\"", "model")]
    [InlineData("\"model\":null,\"model\":null", "model")]
    [InlineData("\"model\":\"a\",\"mod\\u0065l\":\"a\"", "model")]
    [InlineData("\"news\":1,\"news\":1", "news")]
    [InlineData("\"object\":5", "object")]
    [InlineData("\"news\":[1,{\"a\":tru}]", "news[1].a")]
    [InlineData("\"news\":[1,]", "news[1]")]
    [InlineData("\"news\":{\"a\":{\"b\":[],\"c\" 1}}", "news.a.c")]
    [InlineData("\"news\":{\"a\":1,}", "news")]
    [InlineData("\"news\":[[{},{\"},\\\"]\":[{}, \"tab\there\"]}]]", "news[0][1].},\"][1]")]
    public async Task What_is_wrong_with_a_member_is_named_by_its_path(string members, string member)
    {
        string tag = members.StartsWith("\"object\"", StringComparison.Ordinal) ? "" : "\"object\":\"organization.usage.completions.result\",";
        string json = Pages.OfBuckets(Pages.Bucket(Good), Pages.Bucket(Good, Good, $"{{{tag}{members}}}", Good));
        await Refused(Pages.Utf8(json), "data[1].results[2]" + (member.Length > 0 ? "." + member : ""));
    }

    [Theory]
    [InlineData("{\"a\":1,\"a\":1}", "a")]
    [InlineData("{\"a\":1,\"b\":2,\"\\u0061\":1}", "a")]
    [InlineData("{\"\\u0061\\/\":1,\"\\u0061/\":1}", "a/")]
    [InlineData("{\"\":1,\"\":1}", "")]
    [InlineData("{\"a\":null,\"a\":null}", "a")]
    [InlineData("[0,{\"a\":{\"b\":1,\"c\":[{}],\"c\":1}}]", "[1].a.c")]
    [InlineData("{\"b\":{\"x\":1},\"c\":{\"x\":1},\"b\":1}", "b")]
    public async Task Members_given_twice_are_refused_at_any_depth_wherever_they_are_unknown(string value, string path)
    {
        string dotted = path.StartsWith('[') ? path : "." + path;
        string known = $$"""{"object":"organization.usage.completions.result","news":{{value}}}""";
        string unknown = $$"""{"object":"organization.usage.holograms.result","news":{{value}}}""";
        string cost = $$"""{"object":"organization.costs.result","amount":{"value":1,"news":{{value}} } }""";
        await Refused(Pages.Utf8(Pages.Of(Good, known)), "data[0].results[1].news" + dotted);
        await Refused(Pages.Utf8(Pages.Of(Good, unknown)), "data[0].results[1].news" + dotted);
        await Refused(Pages.Utf8(Pages.Of(Good, cost)), "data[0].results[1].amount.news" + dotted);
        await Refused(Pages.Utf8($$"""{"data":[{{Pages.Bucket(Good)}},{"news":{{value}}}]}"""), "data[1].news" + dotted);
        await Refused(Pages.Utf8($$"""{"data":[],"news":{{value}}}"""), "news" + dotted);
    }

    [Theory]
    [InlineData("{\"a\":{\"a\":{\"a\":1}},\"b\":[{\"a\":1},{\"a\":1}]}")]
    [InlineData("{\"a\":1,\"A\":1,\"a \":1,\"\\u00e1\":1}")]
    public void The_same_name_in_different_objects_is_not_given_twice(string value) => Assert.Equal(value, Pages
        .ReadResult($$"""{"object":"organization.costs.result","news":{{value}}}""").GetUnknownMembers().GetProperty("news").GetRawText());

    [Fact]
    public async Task A_layout_that_was_learned_hides_no_member_given_twice()
    {
        string good = Good.Replace("}", ",\"news\":{\"a\":1}}");
        string bad = Good.Replace("}", ",\"news\":{\"a\":1,\"a\":1}}");
        await Refused(Pages.Utf8(Pages.Of(good, Good, good, good, bad)), "data[0].results[4].news.a");
    }

    // Comparing each name with each other would take minutes.
    [Fact]
    public async Task One_name_of_very_many_given_twice_is_found()
    {
        string names = string.Join(",", Enumerable.Range(0, 200_000 / Effort.Step).Select(index => $"\"n{index}\":0"));
        string result = $$"""{"object":"organization.usage.completions.result","news":{ {{names}},"n7":0} }""";
        await Refused(Pages.Utf8(Pages.Of(result)), "data[0].results[0].news.n7");
    }

    [Theory]
    [InlineData("input_tokens", "01")]
    [InlineData("input_tokens", "00")]
    [InlineData("input_tokens", "0123456789")]
    [InlineData("input_tokens", "1.5")]
    [InlineData("input_tokens", "1e-1")]
    [InlineData("input_tokens", "99999999999999999999")]
    [InlineData("input_tokens", "-")]
    [InlineData("input_tokens", "\"1\"")]
    [InlineData("input_tokens", "tru")]
    [InlineData("input_tokens", "true")]
    [InlineData("model", "\"a\nb\"")]
    [InlineData("model", "\"a name of more than thirty-two bytes\n\"")]
    [InlineData("model", "\"\\q\"")]
    [InlineData("model", "\"\\ud800\"")]
    [InlineData("model", "0")]
    [InlineData("model", "false")]
    [InlineData("batch", "0")]
    [InlineData("batch", "\"\"")]
    [InlineData("batch", "falsy")]
    [InlineData("quantity", "01")]
    [InlineData("quantity", "\"01\"")]
    [InlineData("quantity", ".5")]
    [InlineData("quantity", "\"5.\"")]
    [InlineData("quantity", "1.2.3")]
    [InlineData("quantity", "\"\"")]
    [InlineData("quantity", "{}")]
    public async Task A_bad_value_in_a_layout_that_was_learned_is_refused(string member, string value)
    {
        string Result(string text) => member == "quantity"
            ? $"{{\"object\":\"organization.costs.result\",\"quantity\":{text},\"project_id\":\"p\"}}"
            : $"{{\"object\":\"organization.usage.completions.result\",\"{member}\":{text},\"project_id\":\"p\"}}";
        string good = Result(member switch { "model" => "\"m\"", "batch" => "true", _ => "5" });
        string zero = Result(member switch { "model" => "null", "batch" => "false", _ => "0" });
        await Refused(Pages.Utf8(Pages.Of(good, zero, good, Result(value), good)), "data[0].results[3]." + member);
    }

    [Theory]
    [InlineData("\"amount\":5", "amount")]
    [InlineData("\"amount\":{\"value\":\"x\",\"currency\":\"usd\"}", "amount.value")]
    [InlineData("\"amount\":{\"value\":true}", "amount.value")]
    [InlineData("\"amount\":{\"value\":1,\"currency\":5}", "amount.currency")]
    [InlineData("\"amount\":{\"value\":1,\"value\":1}", "amount.value")]
    [InlineData("\"amount\":{\"value\":1,\"v\\u0061lue\":1}", "amount.value")]
    [InlineData("\"amount\":{\"value\":1,\"tax\":1,\"tax\":1}", "amount.tax")]
    [InlineData("\"amount\":{\"value\":79228162514264337593543950336,\"currency\":\"usd\"}", "amount.value")]
    [InlineData("\"amount\":{\"value\":\"1e29\",\"currency\":\"usd\"}", "amount.value")]
    [InlineData("\"amount\":{\"value\":\"NaN\",\"currency\":\"usd\"}", "amount.value")]
    [InlineData("\"amount\":{\"value\":\" 1\",\"currency\":\"usd\"}", "amount.value")]
    [InlineData("\"amount\":{\"value\":0.333333333333333333333333333333333}", "amount.value")]
    [InlineData("\"quantity\":\"many\"", "quantity")]
    [InlineData("\"quantity\":1e-29", "quantity")]
    public async Task A_number_without_an_exact_value_is_an_error_that_names_the_place(string members, string member)
    {
        const string Cost = """{"object":"organization.costs.result","amount":{"value":1,"currency":"usd"},"quantity":1}""";
        string json = Pages.Of(Cost, Cost, $$"""{"object":"organization.costs.result",{{members}}}""");
        await Refused(Pages.Utf8(json), "data[0].results[2]." + member);
    }

    [Theory]
    [InlineData("""[]""", "")]
    [InlineData("""5""", "")]
    [InlineData("", "")]
    [InlineData("   ", "")]
    [InlineData("""{}""", "data")]
    [InlineData("""{"data":{}}""", "data")]
    [InlineData("""{"data":null}""", "data")]
    [InlineData("""{"data":[5]}""", "data[0]")]
    [InlineData("""{"data":[{},{}]}""", "data[0].start_time")]
    [InlineData("""{"data":[{"start_time":1,"end_time":2},{"results":[{},5]}]}""", "data[1].results[1]")]
    [InlineData("""{"data":[{"results":5}]}""", "data[0].results")]
    [InlineData("""{"data":[{"results":[],"results":[]}]}""", "data[0].results")]
    [InlineData("""{"data":[{"start_time":"now"}]}""", "data[0].start_time")]
    [InlineData("""{"data":[{"start_time":1,"start_time":1}]}""", "data[0].start_time")]
    [InlineData("""{"data":[],"data":[]}""", "data")]
    [InlineData("""{"data":[],"has_more":"no"}""", "has_more")]
    [InlineData("""{"data":[],"next_page":5}""", "next_page")]
    [InlineData("""{"data":[]}}""", "")]
    [InlineData("""{"data":[]} x""", "")]
    [InlineData("""{"data":[],}""", "")]
    [InlineData("""{"data":[{"start_time":1,"end_time":2}""", "data")]
    [InlineData("""{"data":[{"start_time":1,"end_time":2} {}]}""", "data")]
    [InlineData("""{"data":[{"start_time":1,"end_time":2},]}""", "data[1]")]
    [InlineData("""{"data":[],"object":5}""", "object")]
    [InlineData("""{"data":[{"object":5}]}""", "data[0].object")]
    [InlineData("""{"data":[{"results":[{}{}]}]}""", "data[0]")]
    public async Task What_is_wrong_with_a_page_or_bucket_is_named_by_its_path(string json, string path) =>
        await Refused(Pages.Utf8(json), path);

    [Fact]
    public async Task A_page_cut_off_anywhere_is_refused()
    {
        byte[] whole = Pages.Utf8(Pages.OfBuckets(Pages.Bucket(Good, Good), Pages.Bucket(Good)));
        for (int length = 0; length < whole.Length; length += Effort.Step)
        {
            await Refused(whole[..length], null);
        }
    }

    [Fact]
    public async Task Invalid_utf8_is_refused_with_its_path()
    {
        byte[] json = Pages.Utf8(Pages.Of(Good, Good, Good.Replace("\"m\"", "\"?\"")));
        json[Array.LastIndexOf(json, (byte)'?')] = 0xFF;
        await Refused(json, "data[0].results[2].model");
    }

    [Theory]
    [InlineData(60, true)]
    [InlineData(59, false)]
    [InlineData(100_000, true)]
    public async Task Nesting_deeper_than_the_limit_is_refused(int depth, bool refused)
    {
        string bomb = new string('[', depth) + new string(']', depth);
        byte[] json = Pages.Utf8(Pages.Of(Good, """{"object":"organization.usage.completions.result","news":""" + bomb + "}"));
        if (refused)
        {
            await Refused(json, "data[0].results[1].news");
        }
        else
        {
            Assert.Equal(2, new UsagePayloadReader().ReadPage(json).Buckets[0].Results.Count);
        }
    }

    [Fact]
    public void The_message_says_the_place_and_what_is_wrong()
    {
        string json = Pages.Of("""{"object":"organization.costs.result","line_item":5}""");
        int place = json.IndexOf("5}", StringComparison.Ordinal);
        UsagePayloadException error = Assert.Throws<UsagePayloadException>(() => Pages.Read(json));
        Assert.Equal($"data[0].results[0].line_item: a string is expected, not a number (byte {place}).", error.Message);
        Assert.Equal(place, error.BytePosition);
    }

    private static async Task Refused(byte[] json, string? path)
    {
        UsagePayloadException buffered = Assert.Throws<UsagePayloadException>(() => new UsagePayloadReader().ReadPage(json));
        UsagePayloadException streamed = await Assert.ThrowsAsync<UsagePayloadException>(() => Pages.Stream(json, () => json.Length > 10_000 ? 70_000 : 7));
        Assert.Equal(path ?? buffered.Path, buffered.Path);
        Assert.Equal(buffered.Message, streamed.Message);
    }
}
