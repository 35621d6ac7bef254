using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Kiota.Abstractions;

namespace OpenAIAdmin.Tests.Wire;

/// <summary>Calls an operation the way a caller does, through the public builders that the manifest names.</summary>
internal sealed class OperationCall(OpenAIAdminClient client, string key)
{
    private readonly JsonElement _entry = Manifest.Instance.Operations[key];

    /// <summary>A value for a path parameter that needs escaping: slash, space, and a letter outside ASCII.</summary>
    public static string PathValue(string parameter) => $"{parameter}/é 1";

    /// <param name="query">By wire name; required parameters are added.</param>
    /// <returns>What the call returned.</returns>
    public async Task<object?> SendAsync(JsonObject? query = null, JsonNode? body = null)
    {
        var builder = Builder();
        var method = Method(builder.GetType(), body is not null);
        var parameters = method.GetParameters();
        List<object?> arguments = [QueryConfiguration(parameters[^2].ParameterType, query), CancellationToken.None];
        if (body is not null) arguments.Insert(0, FilledModel.From(parameters[0].ParameterType, body));

        var task = (Task)method.Invoke(builder, [.. arguments])!;
        await task;
        return task.GetType().GetProperty(nameof(Task<>.Result))!.GetValue(task);
    }

    private object Builder()
    {
        object builder = client;
        foreach (var step in _entry.GetProperty("access").EnumerateArray().Select(step => step.GetString()!))
        {
            builder = step.StartsWith('{')
                ? builder.GetType().GetProperty("Item", [typeof(string)])!.GetValue(builder, [PathValue(step.Trim('{', '}'))])!
                : builder.GetType().GetProperty(step)!.GetValue(builder)!;
        }

        Assert.Equal(_entry.GetProperty("builder").GetString(), builder.GetType().FullName);
        return builder;
    }

    private MethodInfo Method(Type builder, bool hasBody) =>
        builder.GetMethods().Single(method => method.Name == _entry.GetProperty("call").GetString()
            && method.GetParameters() is var parameters
            && parameters.Length == (hasBody ? 3 : 2)
            && parameters[^1].ParameterType == typeof(CancellationToken));

    private object? QueryConfiguration(Type action, JsonObject? query)
    {
        query = query?.DeepClone().AsObject() ?? [];
        foreach (var parameter in Document.Instance.Operations[key].RequiredQuery)
        {
            if (!query.ContainsKey(parameter)) query[parameter] = 1L;
        }

        if (query.Count == 0) return null;
        var queryType = action.GetGenericArguments()[0].GetGenericArguments()[0];
        var names = _entry.GetProperty("query").GetProperty("parameters");
        var values = query.ToDictionary(
            parameter => queryType.GetProperty(names.GetProperty(parameter.Key).GetString()!)!,
            parameter => parameter.Value!);
        return typeof(OperationCall).GetMethod(nameof(Setting), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(queryType).Invoke(null, [values]);
    }

    private static Action<RequestConfiguration<T>> Setting<T>(Dictionary<PropertyInfo, JsonNode> values)
        where T : class, new() => configuration =>
        {
            foreach (var (property, value) in values) property.SetValue(configuration.QueryParameters, FilledModel.From(property.PropertyType, value));
        };
}
