using System.Text.Json.Nodes;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class RealUnionTests
{
    private static readonly JsonObject Union = RealSpec.Schemas["WireUsageResult"]!.AsObject();

    private static readonly JsonObject Mapping = Union["discriminator"]!["mapping"]!.AsObject();

    [Fact]
    public void The_usage_union_maps_the_twelve_tags_of_the_wire() => Assert.Equal(
        [
            "organization.costs.result",
            "organization.usage.audio_speeches.result",
            "organization.usage.audio_transcriptions.result",
            "organization.usage.code_interpreter_sessions.result",
            "organization.usage.completions.result",
            "organization.usage.decisions.result",
            "organization.usage.embeddings.result",
            "organization.usage.file_searches.result",
            "organization.usage.images.result",
            "organization.usage.moderations.result",
            "organization.usage.vector_stores.result",
            "organization.usage.web_searches.result",
        ],
        Mapping.Select(entry => entry.Key));

    [Fact]
    public void Its_base_holds_the_tag_as_a_plain_required_string()
    {
        Assert.Equal("object", (string?)Union["discriminator"]!["propertyName"]);
        Assert.Equal(["object"], Union["required"]!.AsArray().Select(item => (string?)item));
        Assert.Equal("string", (string?)Union["properties"]!["object"]!["type"]);
        Assert.False(Union["properties"]!["object"]!.AsObject().ContainsKey("enum"));
    }

    [Fact]
    public void Its_cases_extend_the_base_have_members_of_their_own_and_leave_the_tag_to_the_base() => Assert.All(
        Mapping.Select(entry => RealSpec.Schemas[((string)entry.Value!).Split('/')[^1]]!["allOf"]!.AsArray()),
        parts =>
        {
            Assert.Equal("#/components/schemas/WireUsageResult", (string?)parts[0]!["$ref"]);
            Assert.NotEmpty(parts[1]!["properties"]!.AsObject());
            Assert.False(parts[1]!["properties"]!.AsObject().ContainsKey("object"));
        });

    [Fact]
    public void Every_case_is_another_schema() => Assert.Equal(
        Mapping.Count, Mapping.Select(entry => (string)entry.Value!).Distinct().Count());
}
