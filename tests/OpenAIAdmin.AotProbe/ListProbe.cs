using OpenAIAdmin.Models;

namespace OpenAIAdmin.AotProbe;

/// <summary>Kiota's own part: lists and their pages, bodies that are written, enumerations, and errors.</summary>
internal static class ListProbe
{
    public static async Task RunAsync(OpenAIAdminClient client, Findings findings)
    {
        var first = await client.Organization.Users.GetAsync(request => request.QueryParameters.Limit = 1);
        var second = await client.Organization.Users.GetAsync(request => request.QueryParameters.After = first!.LastId);
        findings.Expect("users", "user-1 user-2", string.Join(' ', first!.Data!.Concat(second!.Data!).Select(user => user.Id)));
        findings.Expect("more", (true, false), (first.HasMore == true, second.HasMore == true));

        var logs = await client.Organization.AuditLogs.GetAsync(request => request.QueryParameters.EventTypes = [AuditLogEventType.ProjectCreated]);
        findings.Expect("type of event", "project.created", logs!.Data![0].Type);

        ResponseMetadata answer = new();
        var created = await client.Organization.AdminApiKeys.PostAsync(new CreateAdminApiKeyRequest { Name = "probe" }, request => request.Options.Add(answer));
        findings.Expect("secret", "shown-once", created!.Value);
        findings.Expect("request id", "req_probe", answer.RequestId);
        findings.Expect("deleted", true, (await client.Organization.AdminApiKeys["key_1"].DeleteAsync())!.Deleted);

        try
        {
            await client.Organization.Users["missing"].GetAsync();
            findings.Expect("error of a missing user", "one", "none");
        }
        catch (AdminApiError error) when (error.IsNotFound)
        {
            findings.Expect("code", "user_not_found", error.Code);
            findings.Expect("request id of the error", "req_probe", error.RequestId);
        }
    }
}
