using Microsoft.Kiota.Abstractions;

namespace OpenAIAdmin.Http.Tests;

/// <summary>A request's operation is found by its template, however that names the base URL and the query.</summary>
public sealed class OperationTests
{
    // No template is looked up twice: what was found is remembered.
    private readonly string _new = Guid.NewGuid().ToString("N");

    [Theory]
    [InlineData("{+baseurl}/organization/users{?NEW*}", "GET /organization/users")]
    [InlineData("{+baseurl}/organization/costs?start_time={start_time}{&NEW*}", "GET /organization/costs")]
    [InlineData("{+BaseUrl}/organization/users{?NEW*}", "GET /organization/users")]
    [InlineData("/organization/users/{user_id}{?NEW*}", "GET /organization/users/{user_id}")]
    [InlineData("/organization/users/{user_id}?NEW", "GET /organization/users/{user_id}")]
    public void Query_and_base_url_are_no_part_of_the_operation(string template, string operation)
    {
        template = template.Replace("NEW", _new);

        Assert.Equal(operation, ApiOperations.Find(Method.GET, template)?.ToString());
        Assert.Equal(operation, ApiOperations.Find(Method.GET, template)?.ToString());
    }

    [Theory]
    [InlineData("{+baseurl}/organization/NEW")]
    [InlineData("{+baseurl}/organization/NEW{?after*}")]
    [InlineData("?NEW")]
    [InlineData("")]
    [InlineData(null)]
    public void Template_that_the_document_does_not_have_is_no_operation(string? template) =>
        Assert.Null(ApiOperations.Find(Method.GET, template?.Replace("NEW", _new)));

    [Fact]
    public void Method_is_part_of_the_operation() => Assert.Null(ApiOperations.Find(Method.PATCH, "{+baseurl}/organization/users{?" + _new + "*}"));

    [Fact]
    public void Call_without_an_operation_is_named_by_its_method() => Assert.Equal("GET request", new Call(null, "GET", streams: false).ToString());
}
