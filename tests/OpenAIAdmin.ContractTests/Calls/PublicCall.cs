using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.ContractTests.Calls;

/// <summary>Calls an operation the way a caller does, through the public builders that the manifest names.</summary>
internal static class PublicCall
{
    /// <returns>What the call returned.</returns>
    public static async Task<IParsable> SendAsync(OpenAIAdminClient client, string key, CallArguments arguments)
    {
        var entry = Manifest.Operation(key);
        var builder = Builder(client, entry, arguments.PathValues);
        var method = Method(builder.GetType(), entry.GetProperty("call").GetString()!, arguments.Body is not null);
        var parameters = method.GetParameters();
        List<object?> given = [QueryConfiguration(entry, parameters[^2].ParameterType, arguments.Query), CancellationToken.None];
        if (arguments.Body is { } body) given.Insert(0, FilledModel.From(parameters[0].ParameterType, body));

        var task = (Task)method.Invoke(builder, [.. given])!;
        await task;
        return (IParsable)task.GetType().GetProperty(nameof(Task<>.Result))!.GetValue(task)!;
    }

    /// <summary>Enumerates the buckets of all pages of an operation that has the union.</summary>
    public static IAsyncEnumerable<UsageBucket> Buckets(OpenAIAdminClient client, string key, CallArguments arguments)
    {
        var entry = Manifest.Operation(key);
        var builder = Builder(client, entry, arguments.PathValues);
        var method = builder.GetType().GetMethod("EnumerateAsync")!;
        var configuration = QueryConfiguration(entry, method.GetParameters()[0].ParameterType, arguments.Query);
        return (IAsyncEnumerable<UsageBucket>)method.Invoke(builder, [configuration, null, null, CancellationToken.None])!;
    }

    private static object Builder(OpenAIAdminClient client, JsonElement entry, IReadOnlyDictionary<string, string> pathValues)
    {
        object builder = client;
        foreach (var step in entry.GetProperty("access").EnumerateArray().Select(step => step.GetString()!))
        {
            builder = step.StartsWith('{')
                ? builder.GetType().GetProperty("Item", [typeof(string)])!.GetValue(builder, [pathValues[step.Trim('{', '}')]])!
                : builder.GetType().GetProperty(step)!.GetValue(builder)!;
        }

        return builder;
    }

    private static MethodInfo Method(Type builder, string name, bool hasBody) =>
        builder.GetMethods().Single(method => method.Name == name
            && method.GetParameters() is var parameters
            && parameters.Length == (hasBody ? 3 : 2)
            && parameters[^1].ParameterType == typeof(CancellationToken));

    private static Delegate? QueryConfiguration(JsonElement entry, Type action, JsonObject query)
    {
        if (query.Count == 0) return null;
        var queryType = action.GetGenericArguments()[0].GetGenericArguments()[0];
        var names = entry.GetProperty("query").GetProperty("parameters");
        var set = new QuerySetting(query.ToDictionary(
            parameter => queryType.GetProperty(names.GetProperty(parameter.Key).GetString()!)!,
            parameter => parameter.Value!));
        return typeof(QuerySetting).GetMethod(nameof(QuerySetting.Apply))!.MakeGenericMethod(queryType)
            .CreateDelegate(typeof(Action<>).MakeGenericType(typeof(RequestConfiguration<>).MakeGenericType(queryType)), set);
    }

    private sealed class QuerySetting(Dictionary<PropertyInfo, JsonNode> values)
    {
        public void Apply<T>(RequestConfiguration<T> configuration)
            where T : class, new()
        {
            foreach (var (property, value) in values) property.SetValue(configuration.QueryParameters, FilledModel.From(property.PropertyType, value));
        }
    }
}
