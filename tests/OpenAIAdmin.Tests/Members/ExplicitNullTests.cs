using System.Reflection;
using System.Text.Json;
using Microsoft.Kiota.Abstractions.Serialization;
using OpenAIAdmin.Models;
using OpenAIAdmin.Serialization;
using OpenAIAdmin.Tests.Wire;
using Document = OpenAIAdmin.Tests.Wire.Document;

namespace OpenAIAdmin.Tests.Members;

/// <summary>A request can say null on purpose, for every member that may be null, and says it only then.</summary>
public sealed class ExplicitNullTests
{
    public static IEnumerable<object[]> NullableMembers { get; } = [.. Nullable().Select(member => (object[])[member.Schema, member.Name])];

    [Theory]
    [MemberData(nameof(NullableMembers))]
    public void Member_that_may_be_null_can_be_sent_as_null(string schema, string member)
    {
        var model = Manifest.Instance.Models[schema];
        var type = typeof(Project).Assembly.GetType(model.GetProperty("type").GetString()!)!;
        var property = type.GetProperty(model.GetProperty("members").GetProperty(member).GetString()!)!;
        var request = (IParsable)Activator.CreateInstance(type)!;

        Assert.DoesNotContain(member, Members(request));
        type.GetMethod("Clear" + property.Name)!.Invoke(request, null);
        Assert.Equal(JsonValueKind.Null, Members(request)[member].ValueKind);
    }

    [Fact]
    public void There_are_as_many_as_the_document_says() => Assert.Equal(30, Nullable().Count());

    [Fact]
    public void Nothing_else_can_be_cleared()
    {
        var methods = typeof(Project).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Count(method => method.Name.StartsWith("Clear", StringComparison.Ordinal) && typeof(IParsable).IsAssignableFrom(method.DeclaringType));

        Assert.Equal(Nullable().Count(), methods);
    }

    [Fact]
    public async Task Null_arrives_on_the_wire_and_a_value_takes_it_back()
    {
        var transport = CapturingHandler.Answering("{}");
        UpdateRoleRequest request = new() { RoleName = "auditor" };
        request.ClearDescription();
        await TestClient.Over(transport).Organization.Roles["role_1"].PostAsync(request);

        request.Description = "reads";
        await TestClient.Over(transport).Organization.Roles["role_1"].PostAsync(request);

        Assert.Equal([null, "reads"], transport.Requests.Select(sent => JsonDocument.Parse(sent.Body!).RootElement.GetProperty("description").GetString()));
        Assert.All(transport.Requests, sent => Assert.Equal("auditor", JsonDocument.Parse(sent.Body!).RootElement.GetProperty("role_name").GetString()));
    }

    private static Dictionary<string, JsonElement> Members(IParsable model)
    {
        using var writer = new ExplicitNullWriterFactory().GetSerializationWriter("application/json");
        writer.WriteObjectValue(null, model);
        using var document = JsonDocument.Parse(writer.GetSerializedContent());
        return document.RootElement.EnumerateObject().ToDictionary(member => member.Name, member => member.Value.Clone());
    }

    private static IEnumerable<(string Schema, string Name)> Nullable()
    {
        HashSet<string> sent = [];
        foreach (var body in Document.Instance.Operations.Values.Where(operation => operation.Body is not null)) Follow(body.Body!.Value, sent);
        return from schema in Document.Instance.Schemas
               where sent.Contains(schema.Name)
               from part in schema.Value.TryGetProperty("allOf", out var parts) ? parts.EnumerateArray().Append(schema.Value) : [schema.Value]
               where part.TryGetProperty("properties", out _)
               let named = schema.Value.TryGetProperty("x-nullable-members", out var names) ? names.EnumerateArray().Select(name => name.GetString()!).ToHashSet() : []
               from member in part.GetProperty("properties").EnumerateObject()
               where named.Contains(member.Name)
                   || (member.Value.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.Array && type.EnumerateArray().Any(one => one.GetString() == "null"))
               select (schema.Name, member.Name);
    }

    private static void Follow(JsonElement node, HashSet<string> sent)
    {
        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in node.EnumerateArray()) Follow(item, sent);
        }
        else if (node.ValueKind == JsonValueKind.String)
        {
            // A reference, or an entry of the mapping that leads to a union's cases.
            var text = node.GetString()!;
            if (text.StartsWith("#/components/schemas/", StringComparison.Ordinal) && sent.Add(text.Split('/')[^1])) Follow(Document.Instance.Component(text), sent);
        }
        else if (node.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in node.EnumerateObject()) Follow(member.Value, sent);
        }
    }
}
