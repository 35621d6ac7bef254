using System.Reflection;
using System.Text.Json;
using OpenAIAdmin.Models;
using OpenAIAdmin.Tests.Wire;

namespace OpenAIAdmin.Tests.Members;

/// <summary>The values that growable strings are known to have are constants, all of them and no others; any other text passes.</summary>
public sealed class KnownValuesTests
{
    [Fact]
    public void Every_known_value_of_the_document_is_a_constant_and_no_other_is()
    {
        Dictionary<string, string[]> expected = [];
        Collect(JsonDocument.Parse(File.ReadAllText(Repository.Document)).RootElement, expected);
        Assert.NotEmpty(expected);

        var actual = typeof(Project).Assembly.GetExportedTypes()
            .Where(type => type is { IsAbstract: true, IsSealed: true, Namespace: "OpenAIAdmin.Models" } && type.Name.EndsWith("Values", StringComparison.Ordinal))
            .ToDictionary(type => type.Name, type => type);

        Assert.Equal(expected.Keys.Select(name => name + "Values").Order(), actual.Keys.Order());
        Assert.All(expected, set =>
        {
            var type = actual[set.Key + "Values"];
            var constants = type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);
            Assert.Equal(set.Value, constants);
            Assert.Equal(set.Value, (IEnumerable<string>)type.GetProperty("All")!.GetValue(null)!);
        });
    }

    [Theory]
    [InlineData("owner", "owns")]
    [InlineData("reader", "reads")]
    [InlineData("auditor of 2027", "something new")]
    public async Task Values_work_in_a_switch_and_others_pass_through_both_ways(string role, string expected)
    {
        var transport = CapturingHandler.Answering($$"""{"object":"organization.invite","role":{{JsonSerializer.Serialize(role)}}}""");

        var invite = await TestClient.Over(transport).Organization.Invites["invite_1"].GetAsync();

        Assert.Equal(role, invite!.Role);
        Assert.Equal(expected, invite.Role switch
        {
            InviteRoleValues.Owner => "owns",
            InviteRoleValues.Reader => "reads",
            _ => "something new",
        });
        Assert.Contains(JsonSerializer.Serialize(role), await Written.TextAsync(invite));
    }

    private static void Collect(JsonElement node, Dictionary<string, string[]> sets)
    {
        if (node.ValueKind == JsonValueKind.Object)
        {
            if (node.TryGetProperty("x-known-values", out var set))
            {
                sets[set.GetProperty("name").GetString()!] = [.. set.GetProperty("values").EnumerateArray().Select(value => value.GetProperty("value").GetString()!)];
            }

            foreach (var member in node.EnumerateObject()) Collect(member.Value, sets);
        }
        else if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in node.EnumerateArray()) Collect(item, sets);
        }
    }
}
