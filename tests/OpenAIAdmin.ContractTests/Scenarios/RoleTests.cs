using OpenAIAdmin.ContractTests.Server;

namespace OpenAIAdmin.ContractTests.Scenarios;

/// <summary>A role for a group.</summary>
public sealed class RoleTests
{
    private const string Assignments = "/organization/groups/{group_id}/roles";

    [Fact]
    public async Task Role_is_made_assigned_to_a_group_and_taken_back()
    {
        var assigned = Answers.Json($"GET {Assignments}/{{role_id}}");
        using var server = new StatefulServer("no role")
            .On("no role", "POST /organization/roles", "role", Answers.Of("POST /organization/roles"))
            .On("role", "POST " + Assignments, "assigned", Answers.Of("POST " + Assignments))
            .On("assigned", "GET " + Assignments, Answers.ListOf("GET " + Assignments, assigned))
            .On("assigned", $"DELETE {Assignments}/{{role_id}}", "taken back", Answers.Of($"DELETE {Assignments}/{{role_id}}"))
            .On("taken back", "GET " + Assignments, Answers.ListOf("GET " + Assignments));
        var organization = server.Client.Organization;

        var role = await organization.Roles.PostAsync(new() { RoleName = "auditor", Permissions = ["api.usage.read", "api.audit_logs.read"] });
        var roles = organization.Groups["group_finance"].Roles;
        var assignment = await roles.PostAsync(new() { RoleId = role!.Id });
        Assert.Equal((role.Id, "group_finance"), (assignment!.Role!.Id, assignment.Group!.Id));

        var found = Assert.Single((await roles.GetAsync())!.Data!);
        Assert.Equal(role.Permissions, found.Permissions);
        Assert.True((await roles[role.Id!].DeleteAsync())!.Deleted);
        Assert.Empty((await roles.GetAsync())!.Data!);
        Assert.Equal("""{"role_id":"role_auditor"}""", server.Requests.ElementAt(1).Body);
    }
}
