using OpenAIAdmin.Paging.Tests.Harness;

namespace OpenAIAdmin.Paging.Tests;

/// <summary>Requesting the next page while the caller works on the one before: one page ahead, and only when asked to.</summary>
public class PrefetchTests
{
    private static readonly PagingOptions Ahead = new() { Prefetch = true };

    /// <summary>One list of each style.</summary>
    public static TheoryData<string> Lists => [.. ListCase.All.Values.GroupBy(list => list.Style).Select(lists => lists.First().Key)];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task One_page_is_ahead_and_no_more(string key)
    {
        var list = ListCase.All[key];
        var api = Four(list);
        List<int> requests = [];

        await foreach (var page in list.Members.Pages(api.Client, Ahead)) requests.Add(api.Queries.Count);

        Assert.Equal([2, 3, 4, 4], requests);
        Assert.Equal(["1", "2", "3", "4"], await list.Members.Items(api.Client, Ahead).ToArrayAsync());
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Without_it_a_page_is_requested_when_the_caller_gets_there(string key)
    {
        var list = ListCase.All[key];
        var api = Four(list);
        List<int> requests = [];

        await foreach (var page in list.Members.Pages(api.Client)) requests.Add(api.Queries.Count);

        Assert.Equal([1, 2, 3, 4], requests);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Giving_up_cancels_the_page_ahead_and_its_error_is_nobodys(string key)
    {
        var list = ListCase.All[key];
        var cancelled = false;
        var api = Four(list).Give("1", async token =>
        {
            var never = new TaskCompletionSource<HttpResponseMessage>();
            using var registration = token.Register(() => { cancelled = true; never.SetCanceled(token); });
            return await never.Task;
        });

        await foreach (var item in list.Members.Items(api.Client, Ahead)) break;

        Assert.True(cancelled);
        Assert.Equal(["", "1"], api.Cursors);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task The_cap_counts_the_page_ahead(string key)
    {
        var list = ListCase.All[key];
        var api = Four(list);
        List<string> given = [];

        var error = await Assert.ThrowsAsync<PagingException>(async () =>
        {
            await foreach (var item in list.Members.Items(api.Client, new() { Prefetch = true, MaxPages = 2 })) given.Add(item);
        });

        Assert.Equal((PagingProblem.TooManyPages, "2"), (error.Problem, error.LastCursor));
        Assert.Equal(["1", "2"], given);
        Assert.Equal(["", "1"], api.Cursors);
    }

    [Fact]
    public async Task An_error_of_the_page_ahead_comes_when_the_caller_gets_there()
    {
        var list = ListCase.All["GET /organization/users"];
        var api = Four(list).Give("2", """{"error":{"message":"Not today."}}""", System.Net.HttpStatusCode.Forbidden);
        List<string> given = [];

        await Assert.ThrowsAsync<OpenAIAdmin.Models.AdminApiError>(async () =>
        {
            await foreach (var item in list.Members.Items(api.Client, Ahead)) given.Add(item);
        });

        Assert.Equal(["1", "2"], given);
    }

    /// <summary>Four pages of one item each; the cursor of the next page is the item.</summary>
    private static FakeApi Four(ListCase list) => new FakeApi(list)
        .Give("", list.Page("1", true, "1"))
        .Give("1", list.Page("2", true, "2"))
        .Give("2", list.Page("3", true, "3"))
        .Give("3", list.Page(null, false, "4"));
}
