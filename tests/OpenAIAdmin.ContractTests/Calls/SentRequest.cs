using System.Text.Json;
using System.Text.Json.Nodes;
using OpenAIAdmin.ContractTests.Checking;
using OpenAIAdmin.ContractTests.Contract;

namespace OpenAIAdmin.ContractTests.Calls;

/// <summary>Compares what arrived with what the caller gave.</summary>
internal static class SentRequest
{
    public static void AssertSays(ContractOperation operation, CallArguments arguments, WireRequest request)
    {
        Assert.Equal(operation.Method, request.Method);
        Assert.Equal(arguments.PathValues.OrderBy(value => value.Key), operation.PathValues(request.Path).OrderBy(value => value.Key));
        Assert.Equal(ByName(arguments.Query.SelectMany(Pairs)), ByName(request.Parameters));
        if (arguments.Body is null) Assert.Null(request.Body);
        else JsonAssert.Same(arguments.Body, JsonNode.Parse(request.Body!), operation.Key);
    }

    /// <summary>The values of one name stay in their order, which is the caller's; the order of names means nothing.</summary>
    public static List<string> ByName(IEnumerable<KeyValuePair<string, string>> parameters) =>
        [.. parameters.OrderBy(parameter => parameter.Key, StringComparer.Ordinal).Select(parameter => $"{parameter.Key} = {parameter.Value}")];

    private static IEnumerable<KeyValuePair<string, string>> Pairs(KeyValuePair<string, JsonNode?> parameter) =>
        from value in parameter.Value is JsonArray array ? array.AsEnumerable() : [parameter.Value]
        select KeyValuePair.Create(parameter.Key, value!.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString());
}
