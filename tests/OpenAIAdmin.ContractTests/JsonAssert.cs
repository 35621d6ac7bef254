using System.Text.Json.Nodes;

namespace OpenAIAdmin.ContractTests;

/// <summary>JSON texts compared by what they mean: the order of members and the writing of numbers and letters don't count.</summary>
internal static class JsonAssert
{
    public static void Same(JsonNode expected, JsonNode? actual, string what) =>
        Assert.True(JsonNode.DeepEquals(expected, actual), $"{what}\nexpected: {expected.ToJsonString()}\nactual:   {actual?.ToJsonString() ?? "nothing"}");
}
