using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Kiota.Abstractions;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Paging.Tests.Harness;

/// <summary>The members of a list in C#, called the way a caller does, for all types of items alike.</summary>
internal sealed class ListMembers(string key, ListCase list)
{
    public string BuilderName { get; } = SpecFiles.Manifest.GetProperty("operations").GetProperty(key).GetProperty("builder").GetString()!;

    /// <summary>What tells the items apart, in the order in which they come.</summary>
    public IAsyncEnumerable<string> Items(
        OpenAIAdminClient client, PagingOptions? paging = null, Action<object>? query = null, CancellationToken cancellationToken = default) =>
        Identities(Call("EnumerateAsync", client, paging, query, cancellationToken), cancellationToken);

    /// <summary>The pages, as identities, and the cursor of the next one.</summary>
    public async IAsyncEnumerable<(string[] Items, bool HasMore, string? Next)> Pages(
        OpenAIAdminClient client, PagingOptions? paging = null, Action<object>? query = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (object page in Boxed(Call("EnumeratePagesAsync", client, paging, query, cancellationToken), cancellationToken))
        {
            var items = (System.Collections.IEnumerable)Get(page, list.IsUsage ? nameof(UsagePage.Buckets) : nameof(ListPage<>.Items))!;
            yield return (
                [.. items.Cast<object>().Select(Identity)],
                (bool)Get(page, nameof(UsagePage.HasMore))!,
                (string?)Get(page, list.IsUsage ? nameof(UsagePage.NextPage) : nameof(ListPage<>.NextCursor)));
        }
    }

    /// <summary>The request builder that the manifest names, reached through the client's properties.</summary>
    public object Builder(OpenAIAdminClient client)
    {
        object builder = client;
        foreach (string step in SpecFiles.Manifest.GetProperty("operations").GetProperty(key).GetProperty("access").EnumerateArray().Select(step => step.GetString()!))
        {
            builder = step.StartsWith('{')
                ? builder.GetType().GetProperty("Item", [typeof(string)])!.GetValue(builder, ["x/é"])!
                : Get(builder, step)!;
        }

        Assert.Equal(BuilderName, builder.GetType().FullName);
        return builder;
    }

    private object Call(string method, OpenAIAdminClient client, PagingOptions? paging, Action<object>? query, CancellationToken cancellationToken)
    {
        object builder = Builder(client);
        MethodInfo found = builder.GetType().GetMethod(method)!;
        object?[] arguments = [.. found.GetParameters().Select(parameter => parameter.Name switch
        {
            "configuration" => query is null ? null : Configuration(parameter.ParameterType, query),
            "paging" => paging,
            "options" => null,
            "cancellationToken" => (object)cancellationToken,
            _ => throw new InvalidOperationException(parameter.Name),
        })];
        return found.Invoke(builder, arguments)!;
    }

    private async IAsyncEnumerable<string> Identities(object sequence, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (object item in Boxed(sequence, cancellationToken)) yield return Identity(item);
    }

    private string Identity(object item) => item is UsageBucket bucket
        ? bucket.StartTimeUnixSeconds.ToString(CultureInfo.InvariantCulture)
        : (string)Get(item, string.Concat(list.Identity.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..])))!;

    private static object? Get(object holder, string property) => holder.GetType().GetProperty(property)!.GetValue(holder);

    private static object Configuration(Type action, Action<object> query) =>
        typeof(ListMembers).GetMethod(nameof(Setting), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(action.GetGenericArguments()[0].GetGenericArguments()[0]).Invoke(null, [query])!;

    private static Action<RequestConfiguration<T>> Setting<T>(Action<object> query)
        where T : class, new() => configuration => query(configuration.QueryParameters);

    private static IAsyncEnumerable<object> Boxed(object sequence, CancellationToken cancellationToken)
    {
        Type item = sequence.GetType().GetInterfaces().Single(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)).GetGenericArguments()[0];
        return (IAsyncEnumerable<object>)typeof(ListMembers).GetMethod(nameof(BoxedAsync), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(item).Invoke(null, [sequence, cancellationToken])!;
    }

    private static async IAsyncEnumerable<object> BoxedAsync<T>(IAsyncEnumerable<T> items, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (T item in items.WithCancellation(cancellationToken)) yield return item!;
    }
}
