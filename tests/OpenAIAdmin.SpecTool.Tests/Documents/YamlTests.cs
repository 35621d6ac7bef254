using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>How YAML becomes JSON: the core schema of YAML 1.2, and merge keys.</summary>
public sealed class YamlTests
{
    [Theory]
    [InlineData("~", "null")]
    [InlineData("", "null")]
    [InlineData("null", "null")]
    [InlineData("Null", "null")]
    [InlineData("NULL", "null")]
    [InlineData("true", "true")]
    [InlineData("True", "true")]
    [InlineData("TRUE", "true")]
    [InlineData("false", "false")]
    [InlineData("False", "false")]
    [InlineData("FALSE", "false")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("on", "\"on\"")]
    [InlineData("No", "\"No\"")]
    [InlineData("off", "\"off\"")]
    [InlineData("2026-08-21T10:00:00Z", "\"2026-08-21T10:00:00Z\"")]
    [InlineData("0", "0")]
    [InlineData("-12", "-12")]
    [InlineData("+12", "12")]
    [InlineData("007", "7")]
    [InlineData("0o17", "15")]
    [InlineData("0xFf", "255")]
    [InlineData("-1.5e3", "-1.5e3")]
    [InlineData("+.5E3", "0.5E3")]
    [InlineData("07e2", "7e2")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    [InlineData("1.10", "1.10")]
    [InlineData("-.5", "-0.5")]
    [InlineData("1.", "1")]
    [InlineData("2.5e-3", "2.5e-3")]
    [InlineData("3.1.0", "\"3.1.0\"")]
    [InlineData("2026-08-21", "\"2026-08-21\"")]
    [InlineData("1_000", "\"1_000\"")]
    [InlineData("12:30", "\"12:30\"")]
    [InlineData("1e", "\"1e\"")]
    [InlineData(".", "\".\"")]
    [InlineData("0x", "\"0x\"")]
    [InlineData("'12'", "\"12\"")]
    [InlineData("\"true\"", "\"true\"")]
    [InlineData("!!str 12", "\"12\"")]
    [InlineData("! 12", "\"12\"")]
    [InlineData("|\n    a\n    b", "\"a\\nb\\n\"")]
    [InlineData(">-\n    a\n    b", "\"a b\"")]
    public void A_scalar_means_what_the_core_schema_says(string yaml, string json) =>
        Assert.Equal(json, Json($"it: {yaml}\n"));

    [Theory]
    [InlineData("it: .inf\n", "doc(3,5): .inf is a number that JSON does not have.")]
    [InlineData("it: -.Inf\n", "doc(3,5): -.Inf is a number that JSON does not have.")]
    [InlineData("it: .NaN\n", "doc(3,5): .NaN is a number that JSON does not have.")]
    [InlineData("it: !!binary AAAA\n", "doc(3,5): the tag tag:yaml.org,2002:binary is not supported.")]
    [InlineData("it: *unknown\n", "doc(3,5): *unknown names no anchor that is complete before it.")]
    [InlineData("it: &loop [*loop]\n", "doc(3,12): *loop names no anchor that is complete before it.")]
    [InlineData("it: {<<: 3}\n", "doc(3,6): a merge key (<<) takes a mapping or a list of mappings.")]
    [InlineData("it: {<<: [{a: 1}, b]}\n", "doc(3,6): a merge key (<<) takes a mapping or a list of mappings.")]
    [InlineData("? [a, b]\n: it\n", "doc(3,3): the key of a member must be plain text.")]
    [InlineData("---\nit: 1\n", "doc(3,1): a second YAML document begins here; one is expected.")]
    public void What_json_cannot_say_is_refused_at_its_place(string yaml, string message) =>
        Assert.Equal(message, Refusal(yaml));

    [Theory]
    [InlineData("200: a", """{"200":"a"}""")]
    [InlineData("null: a", """{"null":"a"}""")]
    [InlineData("1.10: a", """{"1.10":"a"}""")]
    [InlineData("on: a", """{"on":"a"}""")]
    public void Keys_are_the_text_that_is_written(string yaml, string json) =>
        Assert.Equal(json, Json($"it: {{{yaml}}}\n"));

    [Fact]
    public void Aliases_are_copies()
    {
        var it = Value("first: &a {x: [1]}\nit: [*a, *a]\n")!.AsArray();

        it[0]!["x"]![0] = 2;
        Assert.Equal("""[{"x":[2]},{"x":[1]}]""", it.ToJsonString());
    }

    [Fact]
    public void A_mappings_own_members_win_over_merged_ones_and_the_first_merged_over_later_ones() =>
        Assert.Equal(
            """{"own":0,"a":1,"b":2,"c":3}""",
            Json("x: &x {a: 1, own: 9}\ny: &y {a: 8, b: 2}\nz: &z {c: 3}\nit: {<<: [*x, *y], own: 0, <<: *z}\n"));

    [Fact]
    public void A_quoted_merge_key_is_a_name() =>
        Assert.Equal("""{"\u003C\u003C":1}""", Json("it: {\"<<\": 1}\n"));

    [Fact]
    public void Aliases_that_multiply_are_refused_before_they_fill_the_memory()
    {
        var bomb = "a0: &a0 [1, 1]\n" + string.Concat(
            Enumerable.Range(1, 40).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n"));

        Assert.Contains("nodes once aliases are expanded.", Refusal(bomb));
    }

    [Fact]
    public void Aliases_that_nest_are_refused_before_they_exhaust_the_stack()
    {
        var tower = "a0: &a0 [1]\n" + string.Concat(
            Enumerable.Range(1, 300).Select(i => $"a{i}: &a{i} [*a{i - 1}]\n"));

        Assert.Contains("nested deeper than 256 once aliases are expanded.", Refusal(tower));
    }

    private static string Json(string yaml) => Value(yaml)?.ToJsonString() ?? "null";

    private static JsonNode? Value(string yaml)
    {
        var root = DocumentReader.Read($"openapi: 3.1.0\npaths: {{}}\n{yaml}", "doc").Root;
        Assert.True(root.ContainsKey("it"));
        return root["it"];
    }

    private static string Refusal(string yaml) =>
        Assert.Throws<SpecException>(() => DocumentReader.Read($"openapi: 3.1.0\npaths: {{}}\n{yaml}", "doc")).Message;
}
