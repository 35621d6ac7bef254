using OpenAIAdmin.Http.Tests.Harness;
using OpenAIAdmin.Models;
using static OpenAIAdmin.Http.Tests.Harness.ScriptedTransport;

namespace OpenAIAdmin.Http.Tests;

/// <summary>A DELETE that is repeated finds nothing when its first attempt did the work; that is a success.</summary>
public sealed class DeleteTests
{
    [Fact]
    public async Task Nothing_found_after_a_lost_answer_is_done()
    {
        foreach (var lost in new[] { Fails(new HttpRequestException("reset")), Status(502), Status(504) })
        {
            Clients clients = new(Of(lost, Status(404)));
            ResponseMetadata answer = new();

            var deleted = await clients.Clock.UntilAsync(clients.Client.Organization.Users["user_é/1"].DeleteAsync(request => request.Options.Add(answer)));

            Assert.Equal((true, "user_é/1"), (deleted!.Deleted, deleted.Id));
            Assert.True(answer.AlreadyDeleted);
            Assert.Equal(2, answer.Attempts);
        }
    }

    [Fact]
    public async Task Nothing_found_at_first_is_an_error()
    {
        var error = await new Clients(Of(Status(404))).ErrorAsync(client => client.Organization.Users["user_1"].DeleteAsync());

        Assert.True(error.IsNotFound);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task Nothing_found_after_a_refusal_is_an_error(int status)
    {
        Clients clients = new(Of(Status(status), Status(404)));

        var error = await Assert.ThrowsAsync<AdminApiError>(() => clients.Clock.UntilAsync(clients.Client.Organization.Users["user_1"].DeleteAsync()));

        Assert.True(error.IsNotFound);
    }

    [Fact]
    public async Task Nothing_found_by_a_get_stays_an_error()
    {
        Clients clients = new(Of(Fails(new HttpRequestException("reset")), Status(404)));

        var error = await Assert.ThrowsAsync<AdminApiError>(() => clients.Clock.UntilAsync(clients.Client.Organization.Users["user_1"].GetAsync()));

        Assert.True(error.IsNotFound);
    }

    [Fact]
    public async Task Thing_without_an_id_in_the_path_gets_none()
    {
        Clients clients = new(Of(Status(502), Status(404)));

        var deleted = await clients.Clock.UntilAsync(clients.Client.Organization.SpendLimit.DeleteAsync());

        Assert.True(deleted!.Deleted);
        Assert.Empty(deleted.AdditionalData);
    }
}
