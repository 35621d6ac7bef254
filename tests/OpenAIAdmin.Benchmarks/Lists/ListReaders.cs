using OpenAIAdmin.Models;
using OpenAIAdmin.Paging;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Benchmarks.Lists;

/// <summary>Ways of reading a whole list with one client; each gives the number of items.</summary>
internal static class ListReaders
{
    public const string HandWritten = "hand-written";

    public static IReadOnlyList<(string Name, Func<OpenAIAdminClient, Task<int>> Read)> OfUsers { get; } =
    [
        (HandWritten, UsersByHandAsync),
        ("enumerate", async client =>
        {
            int count = 0;
            await foreach (OrganizationUser _ in client.Organization.Users.EnumerateAsync()) count++;
            return count;
        }),
        ("enumerate-pages", async client =>
        {
            int count = 0;
            await foreach (ListPage<OrganizationUser> page in client.Organization.Users.EnumeratePagesAsync()) count += page.Items.Count;
            return count;
        }),
        ("enumerate-prefetch", async client =>
        {
            int count = 0;
            await foreach (OrganizationUser _ in client.Organization.Users.EnumerateAsync(paging: new() { Prefetch = true })) count++;
            return count;
        }),
    ];

    public static IReadOnlyList<(string Name, Func<OpenAIAdminClient, Task<int>> Read)> OfCosts { get; } =
    [
        (HandWritten, CostsByHandAsync),
        ("enumerate", async client =>
        {
            int count = 0;
            await foreach (UsageBucket _ in client.Organization.Costs.EnumerateAsync()) count++;
            return count;
        }),
        ("enumerate-pages", async client =>
        {
            int count = 0;
            await foreach (UsagePage page in client.Organization.Costs.EnumeratePagesAsync()) count += page.Buckets.Count;
            return count;
        }),
    ];

    // What a program writes that has Kiota's method only. It trusts whatever cursor it gets.
    private static async Task<int> UsersByHandAsync(OpenAIAdminClient client)
    {
        int count = 0;
        string? after = null;
        while (true)
        {
            UserList page = (await client.Organization.Users.GetAsync(request => request.QueryParameters.After = after))!;
            foreach (OrganizationUser _ in page.Data!) count++;
            if (page.HasMore != true) return count;
            after = page.LastId;
        }
    }

    private static async Task<int> CostsByHandAsync(OpenAIAdminClient client)
    {
        int count = 0;
        string? cursor = null;
        while (true)
        {
            UsagePage page = await client.Organization.Costs.GetPageAsync(request => request.QueryParameters.Page = cursor);
            foreach (UsageBucket _ in page.Buckets) count++;
            if (!page.HasMore) return count;
            cursor = page.NextPage;
        }
    }
}
