using System.Reflection;

namespace OpenAIAdmin.Tests.Surface;

/// <summary>Whatever waits can be told to stop, and says by its name that it waits.</summary>
public sealed class AsyncMethodTests
{
    private static readonly Type[] Awaited = [typeof(Task), typeof(Task<>), typeof(ValueTask), typeof(ValueTask<>), typeof(IAsyncEnumerable<>)];

    private static readonly MethodInfo[] Methods =
        [.. typeof(OpenAIAdminClient).Assembly.GetExportedTypes().SelectMany(type => type.GetMethods(
            BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))];

    [Fact]
    public void Async_methods_end_in_Async_and_no_others()
    {
        // One for each operation, and two more for each usage endpoint.
        Assert.True(Methods.Count(IsAsync) >= Wire.Document.Instance.Operations.Count + 24);
        Assert.Equal([], Methods.Where(method => IsAsync(method) != method.Name.EndsWith("Async", StringComparison.Ordinal)).Select(Name));
    }

    [Fact]
    public void Async_methods_end_with_a_cancellation_token_that_may_be_left_out() => Assert.Equal([], Methods
        .Where(IsAsync)
        .Where(method => method.GetParameters() is not [.., { IsOptional: true } last] || last.ParameterType != typeof(CancellationToken))
        .Select(Name));

    private static bool IsAsync(MethodInfo method) =>
        Awaited.Contains(method.ReturnType.IsGenericType ? method.ReturnType.GetGenericTypeDefinition() : method.ReturnType);

    private static string Name(MethodInfo method) => $"{method.DeclaringType}.{method.Name}";
}
