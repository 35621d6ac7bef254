using System.Net;
using OpenAIAdmin.Models;
using OpenAIAdmin.Paging.Tests.Harness;

namespace OpenAIAdmin.Paging.Tests;

/// <summary>Every list of the document, in each of the ways in which its pages can come.</summary>
public class ListTests
{
    public static TheoryData<string> Lists => [.. ListCase.All.Keys];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task One_page(string key)
    {
        var list = ListCase.All[key];
        var api = new FakeApi(list).Give("", list.Page(null, false, "1", "2"));

        Assert.Equal(["1", "2"], await list.Members.Items(api.Client).ToArrayAsync());
        var page = Assert.Single(await list.Members.Pages(api.Client).ToArrayAsync());

        Assert.Equal((false, null), (page.HasMore, page.Next));
        Assert.Equal(["1", "2"], page.Items);
        Assert.Equal(["", ""], api.Cursors);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Many(string key)
    {
        var list = ListCase.All[key];
        var (api, second, third) = Three(list);

        Assert.Equal(["1", "2", "3", "4", "5"], await list.Members.Items(api.Client, new() { PageSize = 17 }).ToArrayAsync());
        var pages = await list.Members.Pages(api.Client, new() { PageSize = 17 }).ToArrayAsync();

        Assert.Equal(["1 2", "3 4", "5"], pages.Select(page => string.Join(' ', page.Items)));
        Assert.Equal([second, third, null], pages.Select(page => page.Next));
        Assert.Equal([true, true, false], pages.Select(page => page.HasMore));
        Assert.Equal(["", second, third, "", second, third], api.Cursors);
        Assert.All(api.Queries, query => Assert.Equal(["17"], query["limit"]));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Empty(string key)
    {
        var list = ListCase.All[key];
        var api = new FakeApi(list).Give("", list.Page(null, false));

        Assert.Empty(await list.Members.Items(api.Client).ToArrayAsync());
        Assert.Empty(Assert.Single(await list.Members.Pages(api.Client).ToArrayAsync()).Items);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Missing_cursor(string key)
    {
        // Where the last item is the cursor, a page without items has none.
        var list = ListCase.All[key];
        var second = list.Cursor("c2", "1", "2");
        string[] ids = list.Style == "last_item" ? [] : ["3", "4"];
        var api = new FakeApi(list).Give("", list.Page(second, true, "1", "2")).Give(second, list.Page(null, true, ids));

        await Refused(list, api, PagingProblem.MissingCursor, second, ["1", "2"], ids);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Repeated_cursor(string key)
    {
        var list = ListCase.All[key];
        var second = list.Cursor("c2", "1", "2");
        var api = new FakeApi(list).Give("", list.Page(second, true, "1", "2")).Give(second, list.Page(second, true, "3", "2"));

        await Refused(list, api, PagingProblem.RepeatedCursor, second, ["1", "2"], ["3", "2"]);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Repeated_items(string key)
    {
        var list = ListCase.All[key];
        var second = list.Cursor("c2", "1", "2");
        var api = new FakeApi(list).Give("", list.Page(second, true, "1", "2")).Give(second, list.Page("c3", true, "2", "1"));

        await Refused(list, api, PagingProblem.RepeatedItems, second, ["1", "2"], ["2", "1"]);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Cap_reached(string key)
    {
        var list = ListCase.All[key];
        var (api, _, third) = Three(list);

        await Refused(list, api, PagingProblem.TooManyPages, third, ["1", "2", "3", "4"], [], new() { MaxPages = 2 });
        Assert.DoesNotContain(third, api.Cursors);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Cancelled_in_the_middle(string key)
    {
        var list = ListCase.All[key];
        var (api, _, _) = Three(list);
        using var cancellation = new CancellationTokenSource();
        List<string> given = [];

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var item in list.Members.Items(api.Client, cancellationToken: cancellation.Token))
            {
                given.Add(item);
                await cancellation.CancelAsync();
            }
        });

        Assert.Equal(["1"], given);
        Assert.Equal([""], api.Cursors);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Error_in_the_middle(string key)
    {
        var list = ListCase.All[key];
        var (api, second, _) = Three(list);
        api.Give(second, """{"error":{"message":"Not today.","type":"server_error"}}""", HttpStatusCode.InternalServerError);
        List<string> given = [];

        var error = await Assert.ThrowsAsync<AdminApiError>(() => Into(given, list.Members.Items(api.Client)));

        Assert.Equal((500, "Not today."), (error.ResponseStatusCode, error.Error!.Message));
        Assert.Equal(["1", "2"], given);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Resumed(string key)
    {
        var list = ListCase.All[key];
        var (api, second, third) = Three(list);

        Assert.Equal(["3", "4", "5"], await list.Members.Items(api.Client, new() { Cursor = second }).ToArrayAsync());
        Assert.Equal(["5"], await list.Members.Items(api.Client, query: query => SetCursor(query, third)).ToArrayAsync());
        Assert.Equal(["5"], await list.Members.Items(api.Client, new() { Cursor = third }, query => SetCursor(query, second)).ToArrayAsync());
        Assert.Equal([second, third, third, third], api.Cursors);

        void SetCursor(object query, string cursor) =>
            query.GetType().GetProperty(char.ToUpperInvariant(list.Parameter[0]) + list.Parameter[1..])!.SetValue(query, cursor);
    }

    /// <summary>Three pages: 1 2, 3 4, 5.</summary>
    private static (FakeApi Api, string Second, string Third) Three(ListCase list)
    {
        var (second, third) = (list.Cursor("c 2&é", "1", "2"), list.Cursor("c3", "3", "4"));
        var api = new FakeApi(list)
            .Give("", list.Page(second, true, "1", "2"))
            .Give(second, list.Page(third, true, "3", "4"))
            .Give(third, list.Page(null, false, "5"));
        return (api, second, third);
    }

    /// <summary>The enumeration of items and that of pages both end with the exception. Only buckets of usage, which are given as they arrive, come from the refused page.</summary>
    private static async Task Refused(
        ListCase list, FakeApi api, PagingProblem problem, string cursor, string[] before, string[] refused, PagingOptions? paging = null)
    {
        List<string> items = [];
        List<string> pages = [];
        var error = await Assert.ThrowsAsync<PagingException>(() => Into(items, list.Members.Items(api.Client, paging)));
        var again = await Assert.ThrowsAsync<PagingException>(async () =>
        {
            await foreach (var page in list.Members.Pages(api.Client, paging)) pages.AddRange(page.Items);
        });

        Assert.Equal((problem, list.Key, cursor), (error.Problem, error.Operation, error.LastCursor));
        Assert.Equal(error.Message, again.Message);
        Assert.Equal(list.IsUsage ? [.. before, .. refused] : before, items);
        Assert.Equal(before, pages);
    }

    private static async Task Into(List<string> given, IAsyncEnumerable<string> items)
    {
        await foreach (var item in items) given.Add(item);
    }
}
