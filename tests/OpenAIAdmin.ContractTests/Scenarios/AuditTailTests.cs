using System.Text.Json.Nodes;
using OpenAIAdmin.ContractTests.Server;
using OpenAIAdmin.Models;

namespace OpenAIAdmin.ContractTests.Scenarios;

/// <summary>The audit log, read to its end and then watched.</summary>
public sealed class AuditTailTests
{
    private const string Key = "GET /organization/audit_logs";
    private static readonly JsonObject[] Events = [.. Answers.Json(Key)["data"]!.AsArray().Select(entry => entry!.AsObject())];

    [Fact]
    public async Task Pages_are_followed_to_the_end_and_later_events_come_once()
    {
        using var server = new StatefulServer("first page")
            .On("first page", Key, "second page", Page(more: true, Events[4], Events[3]))
            .On("second page", Key, "quiet", Page(more: false, Events[2], Events[1]))
            .On("quiet", Key, "news", Page(more: false))
            .On("news", Key, "end", Page(more: false, Events[6], Events[5]));
        List<AuditLog> seen = [];

        AuditLogList page;
        do
        {
            page = await ReadAsync(server.Client, after: seen.LastOrDefault()?.Id, before: null);
            seen.AddRange(page.Data!);
        }
        while (page.HasMore == true);

        Assert.Empty((await ReadAsync(server.Client, after: null, before: seen[0].Id)).Data!);
        seen.InsertRange(0, (await ReadAsync(server.Client, after: null, before: seen[0].Id)).Data!);

        Assert.Equal([7, 6, 5, 4, 3, 2], seen.Select(entry => int.Parse(entry.Id![^4..], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(
            ["", "after=audit_log-0004", "before=audit_log-0005", "before=audit_log-0005"],
            server.Requests.Select(request => string.Join('&', request.Query.Split('&').Where(part => !part.StartsWith("limit=", StringComparison.Ordinal)))));
    }

    private static async Task<AuditLogList> ReadAsync(OpenAIAdminClient client, string? after, string? before)
    {
        return (await client.Organization.AuditLogs.GetAsync(request =>
        {
            request.QueryParameters.Limit = 2;
            request.QueryParameters.After = after;
            request.QueryParameters.Before = before;
        }))!;
    }

    private static Answer Page(bool more, params JsonObject[] events)
    {
        var page = JsonNode.Parse(Answers.ListOf(Key, events).Json)!.AsObject();
        return new Answer(page.With("has_more", more).ToJsonString());
    }
}
