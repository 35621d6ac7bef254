using System.Reflection;
using System.Text.Json;
using OpenAIAdmin.AuditLogs;
using OpenAIAdmin.Models;
using OpenAIAdmin.Serialization;
using Document = OpenAIAdmin.Tests.Wire.Document;

namespace OpenAIAdmin.Tests.Members;

/// <summary>Every kind of event of the audit log is a case of its own, or is listed with the reason why not.</summary>
public sealed class AuditLogEventTests
{
    private static readonly string[] Kinds = [.. Schema.GetProperty("type").GetProperty("x-known-values").GetProperty("values").EnumerateArray().Select(value => value.GetProperty("value").GetString()!)];

    private static JsonElement Schema => Document.Instance.Component("#/components/schemas/AuditLog").GetProperty("properties");

    [Fact]
    public void Every_kind_has_a_case_or_is_listed_with_a_reason()
    {
        var listed = File.ReadLines(Repository.EventsWithoutCase)
            .Skip(1).Select(line => line.Split('\t')).ToDictionary(cells => cells[0], cells => cells[1]);
        var cases = Kinds.Where(kind => AuditLogEvent.From(new AuditLog { Type = kind }) is not UnknownAuditLogEvent).ToList();

        Assert.Equal(57, cases.Count);
        Assert.All(listed.Values, reason => Assert.NotEmpty(reason.Trim()));
        Assert.Equal(Kinds.Order(StringComparer.Ordinal), cases.Concat(listed.Keys).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_case_has_the_details_of_its_kind()
    {
        foreach (var kind in Kinds.Where(kind => Schema.TryGetProperty(kind, out _)))
        {
            var found = await ReadAsync(kind, $$"""{"id":"x","new member":1.50}""");

            var payload = found.GetType().GetProperty("Payload")!.GetValue(found)!;
            Assert.Equal(kind, found.Tag);
            Assert.NotEqual(AuditLogEventKind.Unknown, found.Kind);
            Assert.Equal(new RawJson("1.50"), ((Microsoft.Kiota.Abstractions.Serialization.IAdditionalDataHolder)payload).AdditionalData["new member"]);
            Assert.EndsWith("." + Schema.GetProperty(kind).GetProperty("$ref").GetString()!.Split('/')[^1], payload.GetType().FullName);
            AssertTryGet(found);
        }
    }

    [Theory]
    [InlineData("project.exploded")]
    [InlineData("tenant.group.created")]
    [InlineData("PROJECT.CREATED")]
    public async Task Other_kinds_are_unknown_and_keep_their_json(string kind)
    {
        const string Details = """{ "a": 1.50, "b": [ null ] }""";

        var unknown = Assert.IsType<UnknownAuditLogEvent>(await ReadAsync(kind, Details));

        Assert.Equal((kind, AuditLogEventKind.Unknown, new RawJson(Details)), (unknown.Tag, unknown.Kind, unknown.RawPayload));
        Assert.True(unknown.TryGetUnknown(out _));
        Assert.False(unknown.TryGetProjectCreated(out _));
    }

    [Fact]
    public void Entry_without_kind_or_details_is_read_all_the_same()
    {
        var unknown = Assert.IsType<UnknownAuditLogEvent>(new AuditLog().ToEvent());
        var created = Assert.IsType<ProjectCreatedAuditLogEvent>(new AuditLog { Type = "project.created" }.ToEvent());

        Assert.Null(unknown.Tag);
        Assert.Null(unknown.RawPayload);
        Assert.Null(created.Payload);
    }

    [Fact]
    public async Task Match_calls_the_arm_of_the_case_and_of_no_other()
    {
        var match = typeof(AuditLogEvent).GetMethods().Single(method => method.Name == "Match" && method.GetGenericArguments().Length == 1);
        var arms = match.GetParameters();
        Assert.Equal(58, arms.Length);

        foreach (var kind in (string[])["project.created", "user.updated", "never.seen"])
        {
            var found = await ReadAsync(kind, "{}");
            var delegates = arms.Select(arm => typeof(AuditLogEventTests).GetMethod(nameof(Naming), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(arm.ParameterType.GetGenericArguments()[0]).Invoke(null, [arm.Name])).ToArray();

            var called = match.MakeGenericMethod(typeof(string)).Invoke(found, delegates);

            Assert.Equal(found is UnknownAuditLogEvent ? "unknown" : found.Kind.ToString(), (string?)called, ignoreCase: true);
        }
    }

    [Fact]
    public void Union_is_marked_for_the_analyzer_with_all_its_cases()
    {
        var marker = typeof(AuditLogEvent).GetCustomAttributesData().Single(attribute => attribute.AttributeType.Name == "DiscriminatedUnionAttribute");
        var listed = ((IEnumerable<CustomAttributeTypedArgument>)marker.ConstructorArguments[0].Value!).Select(argument => (Type)argument.Value!).ToHashSet();

        Assert.Equal(58, listed.Count);
        Assert.Equal(typeof(AuditLogEvent).Assembly.GetTypes().Where(type => type.BaseType == typeof(AuditLogEvent)).ToHashSet(), listed);
    }

    private static Func<T, string> Naming<T>(string arm) => _ => arm;

    private static void AssertTryGet(AuditLogEvent found)
    {
        var methods = typeof(AuditLogEvent).GetMethods().Where(method => method.Name.StartsWith("TryGet", StringComparison.Ordinal));
        Assert.Equal(["TryGet" + found.Kind], methods.Where(method => (bool)method.Invoke(found, [null])!).Select(method => method.Name));
    }

    private static async Task<AuditLogEvent> ReadAsync(string kind, string details)
    {
        var page = $$"""{"object":"list","data":[{"id":"audit_1","type":{{JsonSerializer.Serialize(kind)}},"effective_at":1,{{JsonSerializer.Serialize(kind)}}:{{details}}}],"has_more":false}""";
        var list = await TestClient.Over(CapturingHandler.Answering(page)).Organization.AuditLogs.GetAsync();
        return Assert.Single(list!.Data!).ToEvent();
    }
}
