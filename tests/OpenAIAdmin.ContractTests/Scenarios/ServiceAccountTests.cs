using OpenAIAdmin.ContractTests.Calls;
using OpenAIAdmin.ContractTests.Server;
using OpenAIAdmin.Models;

namespace OpenAIAdmin.ContractTests.Scenarios;

/// <summary>A service account, whose key is shown once.</summary>
public sealed class ServiceAccountTests
{
    private const string Accounts = "/organization/projects/{project_id}/service_accounts";
    private const string Account = Accounts + "/{service_account_id}";

    [Fact]
    public async Task Key_is_in_the_answer_that_makes_it_and_nowhere_else()
    {
        using var server = new StatefulServer("none")
            .On("none", "POST " + Accounts, "made", Answers.Of("POST " + Accounts))
            .On("made", "GET " + Account, Answers.Of("GET " + Account, ("id", "user-svc1")))
            .On("made", "POST " + Account + "/api_keys", "rotated", Answers.Of("POST " + Account + "/api_keys"))
            .On("rotated", "GET " + Accounts, Answers.ListOf("GET " + Accounts, Answers.Json("GET " + Account).With("id", "user-svc1")))
            .On("rotated", "DELETE " + Account, "gone", Answers.Of("DELETE " + Account, ("id", "user-svc1")))
            .On("gone", "GET " + Account, Answers.NotFound);
        var accounts = server.Client.Organization.Projects["proj_dispatch"].ServiceAccounts;

        var made = await accounts.PostAsync(new() { Name = "ledger importer" });
        var first = made!.ApiKey!.Value!;
        Assert.StartsWith("sk-svcacct-", first, StringComparison.Ordinal);

        var account = accounts[made.Id!];
        Assert.DoesNotContain(first, Written.Json((await account.GetAsync())!).ToJsonString(), StringComparison.Ordinal);
        var second = (await account.ApiKeys.PostAsync(new() { Name = "second key", ExpiresInSeconds = 2_592_000 }))!.Value!;
        Assert.NotEqual(first, second);
        Assert.DoesNotContain(second, Written.Json((await accounts.GetAsync())!).ToJsonString(), StringComparison.Ordinal);

        Assert.True((await account.DeleteAsync())!.Deleted);
        var error = await Assert.ThrowsAsync<AdminApiError>(() => account.GetAsync());
        Assert.Equal((404, "not_found"), (error.StatusCode, error.Error!.Code));
        Assert.All(server.Requests, request => Assert.DoesNotContain("sk-svcacct-", request.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Account_without_a_key_has_none()
    {
        using var server = new StatefulServer("none").On("none", "POST " + Accounts, Answers.Of("POST " + Accounts, ("api_key", null)));

        var made = await server.Client.Organization.Projects["proj_dispatch"].ServiceAccounts.PostAsync(new() { Name = "mirror", CreateServiceAccountOnly = true });

        Assert.Null(made!.ApiKey);
        Assert.Equal("""{"create_service_account_only":true,"name":"mirror"}""", Assert.Single(server.Requests).Body);
    }
}
