using System.Text.Json;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Tests.Surface;

/// <summary>System.Text.Json takes results for values like any other.</summary>
public sealed class JsonInteropTests
{
    public static TheoryData<string> Tags => [.. UnionSamples.Known.Keys];

    public static TheoryData<string> Unknown => [.. UnionSamples.Unknown];

    [Fact]
    public void Each_of_the_12_cases_has_a_sample() => Assert.Equal(
        Enum.GetNames<UsageResultKind>().Except([nameof(UsageResultKind.Unknown)]).Select(kind => kind + "UsageResult").Order(),
        UnionSamples.Known.Values.Select(json => JsonSerializer.Deserialize<UsageResult>(json)!.GetType().Name).Order());

    [Theory]
    [MemberData(nameof(Tags))]
    public void Known_result_is_read_and_written(string tag)
    {
        var result = JsonSerializer.Deserialize<UsageResult>(UnionSamples.Known[tag])!;

        Assert.Equal(tag, result.Tag);
        Assert.False(result.HasUnknownMembers);
        Assert.True(UnionSamples.AreSame(UnionSamples.Known[tag], JsonSerializer.Serialize(result)));
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void Case_is_read_and_written_as_itself(string tag)
    {
        var type = JsonSerializer.Deserialize<UsageResult>(UnionSamples.Known[tag])!.GetType();

        var result = JsonSerializer.Deserialize(UnionSamples.Known[tag], type);

        Assert.True(UnionSamples.AreSame(UnionSamples.Known[tag], JsonSerializer.Serialize(result, type)));
    }

    [Theory]
    [MemberData(nameof(Unknown))]
    public void Unknown_result_is_read_and_written_character_for_character(string json)
    {
        var result = JsonSerializer.Deserialize<UsageResult>(json);

        Assert.IsType<UnknownUsageResult>(result);
        Assert.Equal(json, JsonSerializer.Serialize(result));
    }

    [Fact]
    public void Results_may_stand_inside_other_values()
    {
        var json = $$"""{"a":null,"b":[{{UnionSamples.Unknown[0]}},{{UnionSamples.Known["organization.costs.result"]}}]}""";

        var value = JsonSerializer.Deserialize<Dictionary<string, List<UsageResult?>>>(json)!;

        Assert.Equal([typeof(UnknownUsageResult), typeof(CostsUsageResult)], value["b"].Select(result => result!.GetType()));
        Assert.True(UnionSamples.AreSame(json, JsonSerializer.Serialize(value)));
    }
}
