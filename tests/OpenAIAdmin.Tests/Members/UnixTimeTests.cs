using System.Text.Json;
using OpenAIAdmin.Models;
using OpenAIAdmin.Tests.Usage;
using OpenAIAdmin.Tests.Wire;
using Document = OpenAIAdmin.Tests.Wire.Document;

namespace OpenAIAdmin.Tests.Members;

/// <summary>Every member and parameter in Unix seconds has a form that is a date.</summary>
public sealed class UnixTimeTests
{
    private readonly CapturingHandler _transport = CapturingHandler.Answering("{}");

    [Fact]
    public void Every_member_of_the_document_in_unix_seconds_has_a_date()
    {
        var models = Manifest.Instance.Models;
        var times = Document.Instance.Schemas.Where(schema => models.ContainsKey(schema.Name)).SelectMany(schema => MembersOf(schema.Value)
            .Where(member => member.Value.TryGetProperty("x-unix-seconds", out _))
            .Select(member => (Model: models[schema.Name], member.Name))).ToList();

        Assert.True(times.Count > 40, "the document lost its times");
        Assert.All(times, time => AssertPair(
            typeof(Project).Assembly.GetType(time.Model.GetProperty("type").GetString()!)!,
            time.Model.GetProperty("members").GetProperty(time.Name).GetString()!));
    }

    [Fact]
    public void Every_parameter_of_the_document_in_unix_seconds_has_a_date()
    {
        var times = Document.Instance.Operations.Values
            .SelectMany(operation => operation.Query.Where(parameter => parameter.Schema.TryGetProperty("x-unix-seconds", out _)).Select(parameter => (operation.Key, parameter.Name)))
            .ToList();

        Assert.Equal((UsageEndpoints.All.Count * 2) + 4, times.Count); // a start and an end each, and the four bounds of the audit log
        Assert.All(times, time =>
        {
            var query = Manifest.Instance.Operations[time.Key].GetProperty("query");
            var name = query.GetProperty("type").GetString()!;
            var nested = name[..name.LastIndexOf('.')] + "+" + name[(name.LastIndexOf('.') + 1)..];
            AssertPair(typeof(Project).Assembly.GetType(nested)!, query.GetProperty("parameters").GetProperty(time.Name).GetString()!);
        });
    }

    [Fact]
    public void Date_and_seconds_are_one_value()
    {
        Project project = new() { CreatedAt = 4102444800 };
        Assert.Equal(new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero), project.CreatedAtUtc);

        project.CreatedAtUtc = new DateTimeOffset(2026, 11, 22, 1, 0, 0, 500, TimeSpan.FromHours(1));
        Assert.Equal(1795305600, project.CreatedAt);

        project.CreatedAtUtc = null;
        Assert.Null(project.CreatedAt);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Project { CreatedAt = long.MaxValue }.CreatedAtUtc);
    }

    [Fact]
    public async Task Date_is_sent_as_seconds_and_nothing_beside_it()
    {
        await TestClient.Over(_transport).Organization.Costs.GetAsync(request => request.QueryParameters.StartTimeUtc = DateTimeOffset.FromUnixTimeSeconds(1700000000));

        Assert.Equal("?start_time=1700000000", Assert.Single(_transport.Requests).Uri.Query);
    }

    [Fact]
    public async Task Range_of_audit_logs_is_one_call()
    {
        await TestClient.Over(_transport).Organization.AuditLogs.GetAsync(request => request.QueryParameters.EffectiveAtBetween(
            DateTimeOffset.FromUnixTimeSeconds(100), DateTimeOffset.FromUnixTimeSeconds(200)));

        Assert.Equal("?effective_at[gte]=100&effective_at[lt]=200", Uri.UnescapeDataString(Assert.Single(_transport.Requests).Uri.Query));
    }

    [Fact]
    public async Task Range_of_usage_is_one_call()
    {
        await TestClient.Over(_transport).Organization.Usage.Images.GetAsync(request => request.QueryParameters.Between(
            DateTimeOffset.FromUnixTimeSeconds(100), DateTimeOffset.FromUnixTimeSeconds(200)));

        var query = Assert.Single(_transport.Requests).Uri.Query;
        Assert.Contains("start_time=100", query);
        Assert.Contains("end_time=200", query);
    }

    [Fact]
    public async Task Range_that_ends_before_it_begins_is_refused() => await Assert.ThrowsAsync<ArgumentException>("to", () =>
        TestClient.Over(_transport).Organization.AuditLogs.GetAsync(request => request.QueryParameters.EffectiveAtBetween(
            DateTimeOffset.FromUnixTimeSeconds(200), DateTimeOffset.FromUnixTimeSeconds(100))));

    private static IEnumerable<JsonProperty> MembersOf(JsonElement schema)
    {
        var own = schema.TryGetProperty("properties", out var properties) ? properties.EnumerateObject() : Enumerable.Empty<JsonProperty>();
        return schema.TryGetProperty("allOf", out var parts) ? own.Concat(parts.EnumerateArray().SelectMany(MembersOf)) : own;
    }

    private static void AssertPair(Type type, string name)
    {
        Assert.Equal(typeof(long?), type.GetProperty(name)!.PropertyType);
        Assert.Equal(typeof(DateTimeOffset?), type.GetProperty(name + "Utc")?.PropertyType);
    }
}
