using OpenAIAdmin.ContractTests.Server;
using OpenAIAdmin.Models;

namespace OpenAIAdmin.ContractTests.Scenarios;

/// <summary>From an invite to the membership of a project.</summary>
public sealed class InviteTests
{
    private const string Email = "tomas.okafor@nordlicht.example";
    private const string Invite = "/organization/invites/{invite_id}";
    private const string ProjectUsers = "/organization/projects/{project_id}/users";

    [Fact]
    public async Task Invited_person_accepts_and_becomes_a_member_of_a_project()
    {
        using var server = Server();
        var organization = server.Client.Organization;

        var invite = await organization.Invites.PostAsync(new() { Email = Email, Role = InviteRole.Reader, Projects = [] });
        Assert.Equal(("pending", null), (invite!.Status, invite.AcceptedAt));
        Assert.Empty((await organization.Users.GetAsync(request => request.QueryParameters.Emails = [Email]))!.Data!);

        // The person accepts between the two looks.
        Assert.Equal("pending", (await organization.Invites[invite.Id!].GetAsync())!.Status);
        Assert.Equal("accepted", (await organization.Invites[invite.Id!].GetAsync())!.Status);

        var user = Assert.Single((await organization.Users.GetAsync(request => request.QueryParameters.Emails = [Email]))!.Data!);
        Assert.Equal(Email, user.Email);
        var member = await organization.Projects["proj_dispatch"].Users.PostAsync(new() { UserId = user.Id, Role = "member" });
        Assert.Equal(user.Id, member!.Id);
        Assert.Equal([user.Id], (await organization.Projects["proj_dispatch"].Users.GetAsync())!.Data!.Select(found => found.Id));

    }

    [Fact]
    public async Task Who_was_not_invited_cannot_be_made_a_member()
    {
        using var server = Server();

        var error = await Assert.ThrowsAsync<AdminApiError>(() => server.Client.Organization.Projects["proj_dispatch"].Users.PostAsync(new() { UserId = "user-nobody", Role = "member" }));

        Assert.Equal(404, error.StatusCode);
    }

    private static StatefulServer Server()
    {
        var user = Answers.Json("GET /organization/users/{user_id}");
        var nobody = Answers.ListOf("GET /organization/users");
        return new StatefulServer("nobody")
            .On("nobody", "POST " + ProjectUsers, Answers.NotFound)
            .On("nobody", "POST /organization/invites", "invited", Answers.Of("POST /organization/invites"))
            .On("invited", "GET /organization/users", nobody)
            .On("invited", "GET " + Invite, "accepted", Answers.Of("POST /organization/invites"))
            .On("accepted", "GET " + Invite, Answers.Of("GET " + Invite, ("status", "accepted")))
            .On("accepted", "GET /organization/users", Answers.ListOf("GET /organization/users", user))
            .On("accepted", "POST " + ProjectUsers, "member", Answers.Of("POST " + ProjectUsers, ("id", user["id"]), ("email", Email)))
            .On("member", "GET " + ProjectUsers, Answers.ListOf("GET " + ProjectUsers, Answers.Json("GET " + ProjectUsers + "/{user_id}").With("id", user["id"]!.DeepClone())));
    }
}
