using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Normalising;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class RecordedUnitsTests
{
    [Theory]
    [MemberData(nameof(Places.All), MemberType = typeof(Places))]
    public void The_unixtime_format_moves_to_a_keyword_of_its_own(string place) => Rule<RecordedUnits>.Turns(
        Places.Put(place, """{ "type": "integer", "format": "unixtime" }"""),
        Places.Put(place, """{ "type": "integer", "x-unix-seconds": true }"""));

    [Fact]
    public void A_nullable_time_keeps_its_unit() => Rule<RecordedUnits>.Turns(
        Places.Component("""{ "type": ["integer", "null"], "format": "unixtime" }"""),
        Places.Component("""{ "type": ["integer", "null"], "x-unix-seconds": true }"""));

    [Theory]
    [InlineData("start_time")]
    [InlineData("end_time")]
    public void A_bound_of_a_time_range_counts_seconds_without_saying_so(string name) => Rule<RecordedUnits>.Turns(
        Bounds(name, """{ "type": "integer" }"""),
        Bounds(name, """{ "type": "integer", "x-unix-seconds": true }"""));

    [Fact]
    public void Every_bound_of_effective_at_counts_seconds() => Rule<RecordedUnits>.Turns(
        EffectiveAt("""{ "type": "integer" }"""), EffectiveAt("""{ "type": "integer", "x-unix-seconds": true }"""));

    [Theory]
    [InlineData("""{ "type": "integer" }""")]
    [InlineData("""{ "type": "integer", "format": "int32" }""")]
    [InlineData("""{ "type": "string", "format": "unixtime" }""")]
    [InlineData("""{ "type": "object", "properties": { "effective_at": { "type": "integer" } } }""")]
    [InlineData("""{ "type": "object", "properties": { "start_time": { "type": "string" } } }""")]
    public void Other_values_stay_as_they_are(string schema) => Rule<RecordedUnits>.Leaves(Places.Component(schema));

    private static JsonObject Bounds(string name, string schema) => TinyDocument.Of(
        $$"""{ "Bucket": { "type": "object", "properties": { "{{name}}": {{schema}} } } }""",
        parameters: $$"""[{ "in": "query", "name": "{{name}}", "schema": {{schema}} }]""");

    private static JsonObject EffectiveAt(string schema) => TinyDocument.Of(parameters: $$"""
        [{
          "in": "query",
          "name": "effective_at",
          "schema": { "type": "object", "properties": { "gt": {{schema}}, "lte": {{schema}} } }
        }]
        """);
}
