using System.Text.Json.Nodes;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>What Kiota and our generators rely on, in the document that <c>spec/</c> gives.</summary>
public sealed class RealDocumentTests
{
    [Fact]
    public void The_inputs_have_no_findings() => Assert.Empty(RealSpec.Result.Findings);

    [Fact]
    public void It_has_143_operations() => Assert.Equal(143, RealSpec.Operations.DistinctBy(o => o.Key).Count());

    [SharedFact]
    public void Its_operations_are_those_of_the_table()
    {
        var table = File.ReadLines(Path.Combine(SharedFactAttribute.Folder, "upstream", "operations.tsv"))
            .Skip(1)
            .Select(line => line.Split('\t'))
            .Select(cells => $"{cells[0]} {cells[1]}");

        Assert.Equal(
            table.Order(StringComparer.Ordinal), RealSpec.Operations.Select(o => o.Key).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("integer", "int64")]
    [InlineData("number", "decimal")]
    public void Numbers_lose_nothing(string type, string format)
    {
        var numbers = RealSpec.Everything().Where(n => Types(n.Node).Contains(type)).ToArray();

        Assert.NotEmpty(numbers);
        Assert.Empty(numbers.Where(n => (string?)n.Node["format"] != format).Select(n => n.At));
    }

    [Fact]
    public void Times_say_that_they_count_seconds()
    {
        var times =
            from holder in RealSpec.Everything()
            from member in holder.Node["properties"] as JsonObject ?? []
            where member.Key.EndsWith("_at", StringComparison.Ordinal) || member.Key is "start_time" or "end_time"
            let schema = member.Value!.AsObject()
            where Types(schema).Contains("integer")
            select (holder.At, member.Key, IsTime: (bool?)schema["x-unix-seconds"] == true);

        Assert.NotEmpty(times);
        Assert.Empty(times.Where(t => !t.IsTime).Select(t => $"{t.At} {t.Key}"));
    }

    [Theory]
    [InlineData("anyOf")]
    [InlineData("oneOf")]
    [InlineData("nullable")]
    [InlineData("default")]
    [InlineData("x-known-values-from")]
    public void No_schema_has_this_keyword(string keyword) =>
        Assert.Empty(RealSpec.Everything().Where(n => n.Node.ContainsKey(keyword)).Select(n => n.At));

    [Fact]
    public void No_schema_has_two_types() =>
        Assert.Empty(RealSpec.Everything().Where(n => Types(n.Node).Count(t => t != "null") > 1).Select(n => n.At));

    [Fact]
    public void No_answer_holds_an_enum()
    {
        var answers = RealSpec.Operations.Select(o => o.Node["responses"]).ToArray();
        var reached = RealSpec.Reach(answers).Select(name => (At: name, Node: RealSpec.Schemas[name])).ToArray();
        var nodes = answers.Select(a => (At: "responses", Node: a)).Concat(reached).SelectMany(a => RealSpec.Below(a.At, a.Node));

        Assert.NotEmpty(reached);
        Assert.Empty(nodes.Where(n => n.Node.ContainsKey("enum")).Select(n => n.At));
    }

    [Fact]
    public void Objects_and_enums_are_components_or_parts_of_one()
    {
        var parts = RealSpec.Schemas.SelectMany(s => s.Value!["allOf"] as JsonArray ?? []).ToHashSet();
        var components = RealSpec.Schemas.Select(s => s.Value).ToHashSet();
        var inline = RealSpec.Everything()
            .Where(n => Types(n.Node).Contains("object") || n.Node["enum"] is JsonArray || n.Node["properties"] is JsonObject)
            .Where(n => !parts.Contains(n.Node) && !components.Contains(n.Node));

        Assert.Empty(inline.Select(n => n.At));
    }

    [Fact]
    public void Every_operation_declares_its_success_and_two_typed_errors()
    {
        foreach (var (key, node) in RealSpec.Operations)
        {
            var responses = node["responses"]!.AsObject();
            Assert.True(responses.Count(r => r.Key.StartsWith('2')) > 0, key);
            Assert.Equal(["4XX", "5XX"], responses.Select(r => r.Key).Where(status => !status.StartsWith('2')));
            Assert.All(["4XX", "5XX"], status => Assert.Equal(
                "#/components/schemas/AdminApiError",
                (string?)responses[status]!["content"]!["application/json"]!["schema"]!["$ref"]));
        }
    }

    [Fact]
    public void Lists_in_the_query_are_sent_with_brackets_and_nothing_else_is()
    {
        var parameters = RealSpec.Operations.SelectMany(o => o.Node["parameters"] as JsonArray ?? [])
            .Where(p => (string?)p!["in"] == "query")
            .Select(p => (Name: (string)p!["name"]!, IsList: Types(p["schema"]!.AsObject()).Contains("array"), Node: p))
            .ToArray();

        Assert.Contains(parameters, p => p.IsList);
        Assert.All(parameters, p => Assert.Equal(p.IsList, p.Name.EndsWith("[]", StringComparison.Ordinal)));
        Assert.All(parameters.Where(p => p.IsList), p => Assert.Equal(
            ("form", true), ((string?)p.Node["style"], (bool?)p.Node["explode"])));
    }

    [Fact]
    public void Every_component_is_reached_and_every_reference_has_a_target()
    {
        Assert.Empty(RealSpec.Everything().SelectMany(n => RealSpec.Targets(n.Node)).Except(RealSpec.Schemas.Select(s => s.Key)));
        Assert.Equal(
            RealSpec.Schemas.Select(s => s.Key),
            RealSpec.Reach([RealSpec.Result.Document["paths"]]).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Types(JsonObject node) => node["type"] switch
    {
        JsonArray list => list.Select(item => (string)item!),
        JsonValue value when value.TryGetValue<string>(out var type) => [type],
        _ => [],
    };
}
