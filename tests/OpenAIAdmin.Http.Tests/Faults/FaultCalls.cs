using OpenAIAdmin.Http.Tests.Harness;
using OpenAIAdmin.Models;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Http.Tests.Faults;

/// <summary>The calls that faults are tried on: a list, a creation, a deletion, and a streamed page of usage.</summary>
internal static class FaultCalls
{
    public const string UsersOperation = "GET /organization/users";

    public const string UsageOperation = "GET /organization/usage/images";

    public static Task<UserList?> GetUsersAsync(this Clients clients) => clients.Client.Organization.Users.GetAsync();

    public static Task<CreatedAdminApiKey?> PostKeyAsync(this Clients clients) => clients.Client.Organization.AdminApiKeys.PostAsync(new CreateAdminApiKeyRequest { Name = "n" });

    public static IAsyncEnumerable<UsageBucket> Usage(this Clients clients, UsageReadOptions? options = null) =>
        clients.Client.Organization.Usage.Images.EnumerateAsync(request => request.QueryParameters.StartTime = 1, options: options);

    /// <summary>The error of a call that fails, however long it waits.</summary>
    public static Task<AdminApiError> FailureAsync(this Clients clients, Func<Task> call) =>
        Assert.ThrowsAsync<AdminApiError>(() => clients.Clock.UntilAsync(call()));

    /// <summary>How many buckets came before the error.</summary>
    public static async Task<(int Read, TError Error)> BreakAsync<TError>(this Clients clients, UsageReadOptions? options = null)
        where TError : Exception
    {
        var read = 0;
        var error = await Assert.ThrowsAsync<TError>(async () =>
        {
            await foreach (var bucket in clients.Usage(options)) read++;
        });
        return (read, error);
    }
}
