using System.Net;
using OpenAIAdmin.Paging.Tests.Harness;

namespace OpenAIAdmin.Paging.Tests;

/// <summary>Pages that lack what every page has, and those that look odd but are whole.</summary>
public class RefusalTests
{
    private static readonly ListCase Users = ListCase.All["GET /organization/users"];
    private static readonly ListCase Keys = ListCase.All["GET /organization/external_keys"];
    private static readonly ListCase Costs = ListCase.All["GET /organization/costs"];

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "data": [{ "id": "1" }] }""")]
    [InlineData("""{ "data": [{ "id": "1" }], "has_more": null }""")]
    [InlineData("""{ "data": null, "has_more": false }""")]
    [InlineData("""{ "error": { "message": "With a status of success." } }""")]
    public async Task A_page_without_items_or_has_more_is_not_taken_for_the_end(string json)
    {
        var api = new FakeApi(Users).Give("", json);

        var error = await Assert.ThrowsAsync<PagingException>(async () => await Users.Members.Items(api.Client).CountAsync());

        Assert.Equal((PagingProblem.IncompletePage, Users.Key, null), (error.Problem, error.Operation, error.LastCursor));
        Assert.Equal("GET /organization/users: the page lacks its items, or does not say whether more follow. It was the first page.", error.Message);
    }

    [Fact]
    public async Task An_answer_without_a_body_is_not_taken_for_an_empty_list()
    {
        var api = new FakeApi(Users).Give("", "", HttpStatusCode.NoContent);

        var error = await Assert.ThrowsAsync<PagingException>(async () => await Users.Members.Items(api.Client).CountAsync());

        Assert.Equal(PagingProblem.IncompletePage, error.Problem);
    }

    [Fact]
    public async Task The_message_names_operation_and_cursor()
    {
        var api = new FakeApi(Users).Give("", Users.Page("c2", true, "1")).Give("c2", Users.Page("", true, "2"));

        var error = await Assert.ThrowsAsync<PagingException>(async () => await Users.Members.Items(api.Client).CountAsync());

        Assert.Equal("GET /organization/users: the page says that more follow, but has no cursor. The cursor to resume with is 'c2'.", error.Message);
    }

    [Fact]
    public async Task The_cursor_that_the_caller_began_with_may_not_come_again()
    {
        var api = new FakeApi(Users).Give("c2", Users.Page("c2", true, "1"));

        var error = await Assert.ThrowsAsync<PagingException>(async () => await Users.Members.Items(api.Client, new() { Cursor = "c2" }).CountAsync());

        Assert.Equal((PagingProblem.RepeatedCursor, "c2"), (error.Problem, error.LastCursor));
        Assert.Equal(
            "GET /organization/users: the page names a cursor that came before; following it would never end. The cursor to resume with is 'c2'.",
            error.Message);
        Assert.Single(api.Queries);
    }

    [Fact]
    public async Task The_message_says_whether_items_repeat_or_pages_are_too_many()
    {
        var repeats = new FakeApi(Users).Give("", Users.Page("c2", true, "1")).Give("c2", Users.Page("c3", true, "1"));
        var goesOn = new FakeApi(Users).Give("", Users.Page("c2", true, "1"));

        var repeated = await Assert.ThrowsAsync<PagingException>(async () => await Users.Members.Items(repeats.Client).CountAsync());
        var many = await Assert.ThrowsAsync<PagingException>(async () => await Users.Members.Items(goesOn.Client, new() { MaxPages = 1 }).CountAsync());

        Assert.Equal("GET /organization/users: the page has only items that came before. The cursor to resume with is 'c2'.", repeated.Message);
        Assert.Equal("GET /organization/users: more pages follow than allowed (PagingOptions.MaxPages). The cursor to resume with is 'c2'.", many.Message);
    }

    [Fact]
    public async Task A_page_without_items_in_the_middle_is_no_end()
    {
        var api = new FakeApi(Users).Give("", Users.Page("c2", true, "1")).Give("c2", Users.Page("c3", true)).Give("c3", Users.Page(null, false, "2"));

        Assert.Equal(["1", "2"], await Users.Members.Items(api.Client).ToArrayAsync());
    }

    [Fact]
    public async Task Some_items_may_come_again()
    {
        // The list grew at its front while it was read.
        var api = new FakeApi(Users).Give("", Users.Page("c2", true, "1", "2")).Give("c2", Users.Page(null, false, "2", "3"));

        Assert.Equal(["1", "2", "2", "3"], await Users.Members.Items(api.Client).ToArrayAsync());
    }

    [Fact]
    public async Task A_last_page_that_only_repeats_is_refused_as_well()
    {
        var api = new FakeApi(Users).Give("", Users.Page("c2", true, "1", "2")).Give("c2", Users.Page(null, false, "1"));

        var error = await Assert.ThrowsAsync<PagingException>(async () => await Users.Members.Items(api.Client).CountAsync());

        Assert.Equal(PagingProblem.RepeatedItems, error.Problem);
    }

    [Fact]
    public async Task Items_that_nothing_tells_apart_count_as_new()
    {
        const string Nameless = """{ "data": [{ "name": "x" }, null], "has_more": HAS, "last_id": NEXT }""";
        var api = new FakeApi(Users)
            .Give("", Nameless.Replace("HAS", "true", StringComparison.Ordinal).Replace("NEXT", "\"c2\"", StringComparison.Ordinal))
            .Give("c2", Nameless.Replace("HAS", "false", StringComparison.Ordinal).Replace("NEXT", "null", StringComparison.Ordinal));

        Assert.Equal(4, await api.Client.Organization.Users.EnumerateAsync().CountAsync());
    }

    [Fact]
    public async Task A_last_item_without_an_id_is_no_cursor()
    {
        var api = new FakeApi(Keys).Give("", """{ "data": [{ "id": "1" }, { "name": "x" }], "has_more": true }""");

        var error = await Assert.ThrowsAsync<PagingException>(async () => await api.Client.Organization.ExternalKeys.EnumerateAsync().CountAsync());

        Assert.Equal((PagingProblem.MissingCursor, null), (error.Problem, error.LastCursor));
    }
}
