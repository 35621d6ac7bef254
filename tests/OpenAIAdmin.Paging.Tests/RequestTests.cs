using Microsoft.Kiota.Abstractions;
using OpenAIAdmin.Paging.Tests.Harness;

namespace OpenAIAdmin.Paging.Tests;

/// <summary>What is kept of the caller's request from page to page, and what of the caller's is left alone.</summary>
public class RequestTests
{
    private static readonly ListCase Users = ListCase.All["GET /organization/users"];

    [Fact]
    public async Task Everything_but_the_cursor_is_the_same_for_all_pages()
    {
        var (api, asked) = (TwoPages(), 0);
        string[] emails = ["a@x", "b@x"];

        await foreach (var user in api.Client.Organization.Users.EnumerateAsync(request =>
        {
            request.QueryParameters.Emails = emails;
            request.QueryParameters.Limit = 2 + asked++;
        }))
        {
            emails[0] = "changed meanwhile";
        }

        Assert.Equal(1, asked);
        Assert.Equal(["", "c2"], api.Cursors);
        Assert.All(api.Queries, query => Assert.Equal(["a@x", "b@x"], query["emails[]"]));
        Assert.All(api.Queries, query => Assert.Equal(["2"], query["limit"]));
    }

    [Fact]
    public async Task Headers_and_options_of_the_request_go_with_each_page()
    {
        var (api, mine) = (TwoPages(), new Mine());

        await api.Client.Organization.Users.EnumerateAsync(request =>
        {
            request.Headers.Add("X-Mine", "yes");
            request.Options.Add(mine);
        }).ToArrayAsync();

        Assert.Equal(2, api.Requests.Count);
        Assert.All(api.Requests, request =>
        {
            Assert.Equal(["yes"], request.Headers.GetValues("X-Mine"));
            Assert.True(request.Options.TryGetValue(new HttpRequestOptionsKey<IRequestOption>(typeof(Mine).FullName!), out var option));
            Assert.Same(mine, option);
        });
    }

    [Fact]
    public async Task Objects_of_the_caller_are_not_changed()
    {
        var api = TwoPages();
        var mine = new OpenAIAdmin.Organization.Users.OrganizationUsersRequestBuilder.OrganizationUsersRequestBuilderGetQueryParameters { Limit = 3 };

        await api.Client.Organization.Users.EnumerateAsync(request => request.QueryParameters = mine, new() { PageSize = 5 }).ToArrayAsync();

        Assert.Equal((3, null), (mine.Limit, mine.After));
        Assert.All(api.Queries, query => Assert.Equal(["5"], query["limit"]));
    }

    [Fact]
    public async Task Each_enumeration_begins_anew()
    {
        var (api, asked) = (TwoPages(), 0);
        var users = api.Client.Organization.Users.EnumerateAsync(_ => asked++);

        Assert.Equal(0, asked);
        Assert.Equal(3, await users.CountAsync());
        Assert.Equal(3, await users.CountAsync());
        Assert.Equal(2, asked);
    }

    [Fact]
    public async Task A_builder_of_one_url_only_cannot_go_on_and_says_so()
    {
        // A raw URL takes no parameters, and so no cursor: the first page would come for ever.
        var api = TwoPages();
        var users = api.Client.Organization.Users.WithUrl("https://localhost/users").EnumerateAsync();

        var error = await Assert.ThrowsAsync<PagingException>(async () => await users.CountAsync());

        Assert.Equal((PagingProblem.RepeatedItems, "c2"), (error.Problem, error.LastCursor));
        Assert.Equal(2, api.Queries.Count);
    }

    [Fact]
    public void Options_refuse_what_makes_no_sense()
    {
        Assert.Contains("at least one item", Assert.Throws<ArgumentOutOfRangeException>(() => new PagingOptions { PageSize = 0 }).Message, StringComparison.Ordinal);
        Assert.Contains("At least one page", Assert.Throws<ArgumentOutOfRangeException>(() => new PagingOptions { MaxPages = 0 }).Message, StringComparison.Ordinal);
        Assert.Contains("null begins at the start", Assert.Throws<ArgumentException>(() => new PagingOptions { Cursor = "" }).Message, StringComparison.Ordinal);
        Assert.Equal((null, false, null, 100_000), (new PagingOptions().PageSize, new PagingOptions().Prefetch, new PagingOptions().Cursor, new PagingOptions().MaxPages));
    }

    [Fact]
    public async Task Nothing_is_requested_for_a_caller_who_has_cancelled()
    {
        var api = TwoPages();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Users.Members.Items(api.Client, cancellationToken: new(canceled: true)).CountAsync());

        Assert.Empty(api.Queries);
    }

    private static FakeApi TwoPages() => new FakeApi(Users)
        .Give("", Users.Page("c2", true, "1", "2"))
        .Give("c2", Users.Page(null, false, "3"));

    private sealed class Mine : IRequestOption;
}
