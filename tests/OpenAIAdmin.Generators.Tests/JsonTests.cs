using OpenAIAdmin.Generators.Tests.Harness;

namespace OpenAIAdmin.Generators.Tests;

/// <summary>Writing, and the ways of System.Text.Json.</summary>
public class JsonTests
{
    private const string Again = "return JsonSerializer.Serialize(Parse(json));";

    [Theory]
    [InlineData("""{"object":"organization.usage.vector_stores.result","project_id":"p","usage_bytes":9007199254740993}""")]
    [InlineData("""{"object":"organization.usage.vector_stores.result","project_id":null}""")]
    [InlineData("""{"object":"organization.usage.completions.result","batch":true,"input_tokens":0}""")]
    [InlineData("""{"object":"organization.costs.result","amount":{"value":0.0600000000000000000001,"currency":"usd"},"quantity":1.50}""")]
    [InlineData("""{"object":"organization.costs.result","amount":null,"quantity":null,"quantity_unit":"gibibyte_hours"}""")]
    public void A_known_case_is_written_as_it_came(string json) => Assert.Equal(json, Consumer.Run(Again, json));

    [Theory]
    [InlineData("""{"usage_bytes":1,"object":"organization.usage.vector_stores.result"}""")]
    [InlineData("""{ "usage_bytes" : 1 , "\u006fbject" : "organization.usage.vector_stores.result" }""")]
    public void The_tag_may_stand_anywhere_and_is_written_first(string json) => Assert.Equal(
        """{"object":"organization.usage.vector_stores.result","usage_bytes":1}""", Consumer.Run(Again, json));

    [Fact]
    public void Members_that_the_document_does_not_know_are_written_back_as_they_came() => Assert.Equal(
        """{"object":"organization.usage.vector_stores.result","usage_bytes":1,"a\u0062":{ "x" : [1.0, 1e2] },"é":"\/"}""",
        Consumer.Run(Again, """{"a\u0062":{ "x" : [1.0, 1e2] },"object":"organization.usage.vector_stores.result","é":"\/","usage_bytes":1}"""));

    [Fact]
    public void Members_that_the_document_does_not_know_can_be_read() => Assert.Equal("True 7 False {}", Consumer.Run("""
        var known = Parse(json);
        var none = new VectorStoresUsageResult();
        return $"{known.HasUnknownMembers} {known.GetUnknownMembers().GetProperty("new").GetInt32()} {none.HasUnknownMembers} {none.GetUnknownMembers()}";
        """, """{"object":"organization.usage.vector_stores.result","new":7}"""));

    [Theory]
    [InlineData("""{ "object" : "organization.usage.telepathy.result", "n": 1.0, "n2":"\/\u00e9" }""")]
    [InlineData("""{"object":"Organization.Costs.Result"}""")]
    [InlineData("""{"object":"organization.costs.result "}""")]
    [InlineData("""{"object":null,"a":1}""")]
    [InlineData("""{"a":1}""")]
    [InlineData("{}")]
    public void An_unknown_result_is_written_byte_for_byte(string json)
    {
        Assert.Equal(json, Consumer.Run(Again, json));
        Assert.Equal("Unknown", Consumer.Run("return Parse(json).Kind.ToString();", json));
    }

    [Fact]
    public void An_unknown_result_can_be_made_of_json() => Assert.Equal(
        """x {"object":"x", "a":1} UnknownUsageResult { Tag = x, Utf8Json = 21 bytes }""", Consumer.Run("""
            var unknown = UnknownUsageResult.FromJson(JsonDocument.Parse(json).RootElement);
            return $"{unknown.Tag} {JsonSerializer.Serialize<UsageResult>(unknown)} {unknown}";
            """, """{"object":"x", "a":1}"""));

    [Fact]
    public void An_unknown_result_is_made_of_objects_only() => Assert.Equal("json", Consumer.Run("""
        try { return UnknownUsageResult.FromJson(JsonDocument.Parse("[]").RootElement).ToString(); }
        catch (ArgumentException e) { return e.ParamName!; }
        """));

    [Fact]
    public void Each_case_type_is_read_and_written_by_itself() => Assert.Equal(
        """{"object":"organization.usage.images.result","images":2}""", Consumer.Run(
            "return JsonSerializer.Serialize(JsonSerializer.Deserialize<ImagesUsageResult>(json));",
            """{"images":2,"object":"organization.usage.images.result"}"""));

    [Fact]
    public void Another_case_than_asked_for_is_an_error() => Assert.Contains(
        "Expected is ImagesUsageResult; the tag 'organization.costs.result' is that of CostsUsageResult.", Consumer.Run("""
            try { return JsonSerializer.Deserialize<ImagesUsageResult>(json)!.ToString(); }
            catch (JsonException e) { return e.Message; }
            """, """{"object":"organization.costs.result"}"""), StringComparison.Ordinal);

    [Fact]
    public void Results_inside_other_values_work_in_both_directions()
    {
        const string Json = """{"A":[{"object":"organization.costs.result"},null,{"object":"x"}],"B":{"object":"organization.usage.images.result"}}""";

        Assert.Equal(Json, Consumer.Run("""
            var holder = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(json)!;
            var list = holder["A"].Deserialize<List<UsageResult?>>();
            var one = holder["B"].Deserialize<ImagesUsageResult>();
            return JsonSerializer.Serialize(new { A = list, B = (object?)one });
            """, Json));
    }

    [Fact]
    public void Indentation_of_the_writer_is_kept_for_known_members() => Assert.Contains("\n    \"images\": 2", Consumer.Run("""
        return JsonSerializer.Serialize(new[] { Parse(json) }, new JsonSerializerOptions { WriteIndented = true });
        """, """{"object":"organization.usage.images.result","images":2}"""), StringComparison.Ordinal);

    [Fact]
    public void It_works_without_reflection() => Assert.Equal("""{"object":"organization.costs.result"}""", Consumer.Run("""
        var options = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine() };
        var type = JsonMetadataServices.CreateValueInfo<UsageResult>(options, new UsageResultJsonConverter<UsageResult>());
        return JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type)!, type);
        """, """{"object":"organization.costs.result"}"""));

    [Fact]
    public void Writing_needs_a_writer() => Assert.Equal("writer", Consumer.Run("""
        try { Parse(json).WriteTo(null!); return ""; }
        catch (ArgumentNullException e) { return e.ParamName!; }
        """));
}
