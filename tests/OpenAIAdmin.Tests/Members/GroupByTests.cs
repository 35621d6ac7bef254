using OpenAIAdmin.Tests.Usage;
using OpenAIAdmin.Tests.Wire;
using Document = OpenAIAdmin.Tests.Wire.Document;

namespace OpenAIAdmin.Tests.Members;

/// <summary>What results can be grouped by differs between endpoints; each takes its own values only, checked by the compiler.</summary>
public sealed class GroupByTests
{
    private const string Parameter = "group_by[]";

    [Fact]
    public void Every_endpoint_takes_its_own_values_and_no_others()
    {
        var endpoints = Document.Instance.Operations.Values.Where(operation => operation.Query.Any(parameter => parameter.Name == Parameter)).ToList();

        Assert.Equal(UsageEndpoints.All.Count, endpoints.Count);
        Assert.All(endpoints, endpoint =>
        {
            var schema = endpoint.Query.Single(parameter => parameter.Name == Parameter).Schema.GetProperty("items");
            var values = Document.Instance.Resolve(schema).GetProperty("enum").EnumerateArray().Select(value => value.GetString()!);
            Assert.Equal(values.Select(Plain).Order(), Enum.GetNames(EnumOf(endpoint.Key)).Select(Plain).Order());
        });
    }

    [Fact]
    public void Sets_that_differ_are_different_types()
    {
        var types = Document.Instance.Operations.Values
            .Where(operation => operation.Query.Any(parameter => parameter.Name == Parameter))
            .Select(operation => EnumOf(operation.Key));

        Assert.Equal(7, types.Select(type => string.Join(',', Enum.GetNames(type).Order())).Distinct().Count());
    }

    private static Type EnumOf(string key)
    {
        var query = Manifest.Instance.Operations[key].GetProperty("query");
        var name = query.GetProperty("type").GetString()!;
        var type = typeof(OpenAIAdminClient).Assembly.GetType(name[..name.LastIndexOf('.')] + "+" + name[(name.LastIndexOf('.') + 1)..])!;
        var element = type.GetProperty(query.GetProperty("parameters").GetProperty(Parameter).GetString()!)!.PropertyType.GetElementType()!;
        return Nullable.GetUnderlyingType(element) ?? element;
    }

    private static string Plain(string name) => name.Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();
}
