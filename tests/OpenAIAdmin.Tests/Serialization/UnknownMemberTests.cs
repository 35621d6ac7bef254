using System.Text;
using System.Text.Json;
using Microsoft.Kiota.Abstractions.Serialization;
using OpenAIAdmin.Models;
using OpenAIAdmin.Serialization;

namespace OpenAIAdmin.Tests.Serialization;

/// <summary>Members that the document does not know come and go character for character.</summary>
public sealed class UnknownMemberTests
{
    public static TheoryData<string> Texts =>
    [
        "\"2024-01-01\"",
        "\"2024-01-01T00:00:00+02:00\"",
        "\"1c8d2b0e-3f7a-4a55-9a0e-7f5f6f2f9c11\"",
        "123456789012345678901234567890123",
        "1.50",
        "1E2",
        "-0",
        "0.10000000000000000000000000000000000000001",
        "\"é \\u00e9 \\u00E9 <&'+> \\/ \\ud83d\\ude00 \\ud800\"",
        "\"\"",
        "true",
        "null",
        "[]",
        "{}",
        "{ \"b\": [1.0, null, {\"a\": \"2024-01-01\"}],\n  \"a\": 1, \"a\": 2 }",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Unknown_member_is_raw_text(string text) =>
        Assert.Equal(text, Assert.IsType<RawJson>((await ReadAsync(text)).AdditionalData["new_member"]).Text);

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Unknown_member_is_written_back_as_it_came(string text)
    {
        using var written = KiotaJsonSerializer.SerializeAsStream(await ReadAsync(text));

        Assert.Contains($"\"new_member\":{text}", await new StreamReader(written, Encoding.UTF8).ReadToEndAsync());
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Raw_text_is_sent_as_it_is(string text)
    {
        var transport = CapturingHandler.Answering("{}");
        var body = new UpdateProjectRequest { AdditionalData = { ["new_member"] = new RawJson(text) } };

        await TestClient.Over(transport).Organization.Projects["proj_a"].PostAsync(body);

        Assert.Equal($$"""{"new_member":{{text}}}""", Assert.Single(transport.Requests).Body);
    }

    [Fact]
    public async Task Unknown_members_at_any_depth_are_raw_text()
    {
        var client = TestClient.Over(CapturingHandler.Answering(
            """{"data":[{"results":[{"object":"organization.costs.result","amount":{"value":"1","tax":0.10},"day":"2024-01-01"}],"zone":"2024-01-01"}]}"""));

        var bucket = Assert.Single((await client.Organization.Costs.GetAsync(request => request.QueryParameters.StartTime = 1))!.Data!);

        var cost = Assert.IsType<WireCostsUsageResult>(Assert.Single(bucket.Results!));
        Assert.Equal(new RawJson("\"2024-01-01\""), bucket.AdditionalData["zone"]);
        Assert.Equal(new RawJson("\"2024-01-01\""), cost.AdditionalData["day"]);
        Assert.Equal(new RawJson("0.10"), cost.Amount!.AdditionalData["tax"]);
    }

    [Fact]
    public async Task Error_bodies_keep_unknown_members_too()
    {
        var client = TestClient.Over(CapturingHandler.Answering("""{"error":{"message":"no","hint":"2024-01-01"}}""", 400));

        var error = await Assert.ThrowsAsync<AdminApiError>(() => client.Organization.Costs.GetAsync(request => request.QueryParameters.StartTime = 1));

        Assert.Equal(new RawJson("\"2024-01-01\""), error.Error!.AdditionalData["hint"]);
    }

    private static async Task<Project> ReadAsync(string text)
    {
        var transport = CapturingHandler.Answering($$"""{"id":"proj_a","new_member":{{text}},"name":"A"}""");
        var project = await TestClient.Over(transport).Organization.Projects["proj_a"].GetAsync();
        Assert.Equal(("proj_a", "A"), (project!.Id, project.Name));
        return project;
    }
}
