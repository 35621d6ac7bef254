using System.Text.Json.Nodes;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>Everything that users see in IntelliSense has words.</summary>
public sealed class RealWordsTests
{
    [Fact]
    public void Every_path_operation_and_response_is_described()
    {
        var paths = RealSpec.Result.Document["paths"]!.AsObject().Select(p => (p.Key, Node: p.Value));
        var operations = RealSpec.Operations.Select(o => (o.Key, Node: (JsonNode?)o.Node));
        var responses = RealSpec.Operations.SelectMany(o =>
            o.Node["responses"]!.AsObject().Select(r => (Key: $"{o.Key} {r.Key}", Node: r.Value)));

        AllDescribed(paths.Concat(operations).Concat(responses));
    }

    [Fact]
    public void The_description_of_every_operation_begins_with_its_summary() => Assert.All(
        RealSpec.Operations,
        o => Assert.StartsWith((string)o.Node["summary"]!, (string)o.Node["description"]!));

    [Fact]
    public void Every_parameter_is_described() => AllDescribed(
        from operation in RealSpec.Operations
        from parameter in operation.Node["parameters"] as JsonArray ?? []
        select ($"{operation.Key} {parameter["name"]}", (JsonNode?)parameter));

    [Fact]
    public void Every_component_is_described() => AllDescribed(RealSpec.Schemas.Select(s => (s.Key, s.Value)));

    [Fact]
    public void Every_member_is_described_unless_it_is_a_reference() => AllDescribed(
        from holder in RealSpec.Everything()
        from member in holder.Node["properties"] as JsonObject ?? []
        where !member.Value!.AsObject().ContainsKey("$ref")
        select ($"{holder.At} {member.Key}", member.Value));

    [Theory]
    [InlineData("x-ms-enum")]
    [InlineData("x-known-values")]
    public void Every_value_is_described(string keyword) => AllDescribed(
        from holder in RealSpec.Everything()
        from value in holder.Node[keyword]?["values"] as JsonArray ?? []
        select ($"{holder.At} {value["value"]}", (JsonNode?)value));

    [Fact]
    public void No_text_and_nothing_else_stands_beside_a_reference()
    {
        var references = RealSpec.Everything().Where(n => n.Node.ContainsKey("$ref")).ToArray();

        Assert.NotEmpty(references);
        Assert.Empty(references.Where(n => n.Node.Count > 1).Select(n => n.At));
    }

    [Fact]
    public void Every_enum_names_all_its_values()
    {
        var enums = RealSpec.Schemas.Where(s => s.Value!["enum"] is JsonArray).ToArray();

        Assert.NotEmpty(enums);
        Assert.All(enums, e => Assert.Equal(
            e.Value!["enum"]!.AsArray().Select(v => (string?)v),
            e.Value["x-ms-enum"]!["values"]!.AsArray().Select(v => (string?)v!["value"])));
        Assert.All(enums.SelectMany(e => e.Value!["x-ms-enum"]!["values"]!.AsArray()), v => Assert.Matches(
            "^[A-Z][A-Za-z0-9]*$", (string)v!["name"]!));
    }

    private static void AllDescribed(IEnumerable<(string Key, JsonNode? Node)> elements)
    {
        var all = elements.ToArray();

        Assert.NotEmpty(all);
        Assert.Empty(all
            .Where(e => string.IsNullOrWhiteSpace((string?)e.Node!["description"]))
            .Select(e => e.Key));
    }
}
