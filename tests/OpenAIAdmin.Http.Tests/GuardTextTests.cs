using Microsoft.Kiota.Abstractions;

namespace OpenAIAdmin.Http.Tests;

/// <summary>A request that is refused before it is sent is told by its operation, its parameter and the reason.</summary>
public sealed class GuardTextTests
{
    private const string User = "{+baseurl}/organization/users/{user_id}";
    private const string Costs = "{+baseurl}/organization/costs?start_time={start_time}";

    [Theory]
    [InlineData(null, "was not set")]
    [InlineData("", "is empty: that would lead to another path")]
    [InlineData(" ", "is empty: that would lead to another path")]
    [InlineData(".", "is '.': that would lead to another path")]
    [InlineData("..", "is '..': that would lead to another path")]
    public void Id_is_refused_with_the_reason(string? id, string reason)
    {
        Dictionary<string, object> path = [];
        if (id is not null) path["user_id"] = id;

        Assert.Equal(
            $"GET /organization/users/{{user_id}} needs the id 'user_id', which {reason}. Nothing was sent. (Parameter 'user_id')",
            Assert.Throws<ArgumentException>("user_id", () => Check(new(Method.GET, User, path))).Message);
    }

    [Fact]
    public void Id_that_is_no_text_is_read_as_one() => Check(new(Method.GET, User, new Dictionary<string, object> { ["user_id"] = 4711 }));

    [Theory]
    [InlineData(false, null)]
    [InlineData(true, null)]
    [InlineData(true, "")]
    public void Required_query_parameter_is_refused_without_a_value(bool given, string? value)
    {
        RequestInformation request = new(Method.GET, Costs, new Dictionary<string, object>());
        if (given) request.QueryParameters["start_time"] = value!;

        Assert.Equal(
            "GET /organization/costs needs the query parameter 'start_time', which was not set. Nothing was sent. (Parameter 'start_time')",
            Assert.Throws<ArgumentException>("start_time", () => Check(request)).Message);
    }

    [Fact]
    public void Required_query_parameter_with_a_value_is_enough()
    {
        RequestInformation request = new(Method.GET, Costs, new Dictionary<string, object>());
        request.QueryParameters["start_time"] = 1;

        Check(request);
    }

    private static void Check(RequestInformation request) => RequestGuard.Check(request, ApiOperations.Find(request.HttpMethod, request.UrlTemplate));
}
