using System.Reflection;
using System.Text.Json;
using Microsoft.Kiota.Abstractions;
using OpenAIAdmin.Paging.Tests.Harness;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Paging.Tests;

/// <summary>No list of the document is left out, and nothing that looks like a list escapes.</summary>
public class CompletenessTests
{
    private static readonly string[] ListMembers = ["has_more", "next", "next_page", "last_id", "first_id"];
    private static readonly string[] CursorParameters = ["after", "before", "page", "cursor"];

    [Fact]
    public void Whatever_looks_like_a_list_says_how_it_is_paged()
    {
        // Found here by other means than those of the rule that writes the keyword.
        var alike = SpecFiles.Operations.Where(entry => LooksLikeAList(entry.Key, entry.Operation)).Select(entry => entry.Key).ToList();

        Assert.Equal(38, alike.Count);
        Assert.Equal(alike.Order(StringComparer.Ordinal), ListCase.All.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_list_has_its_members_and_nothing_else_has()
    {
        var builders = typeof(OpenAIAdminClient).Assembly.GetTypes()
            .Where(type => typeof(BaseRequestBuilder).IsAssignableFrom(type) && type.GetMethod("EnumerateAsync") is not null)
            .Select(type => type.FullName!);

        Assert.Equal(ListCase.All.Values.Select(list => list.Members.BuilderName).Order(StringComparer.Ordinal), builders.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_members_have_one_shape_everywhere() => Assert.All(ListCase.All.Values, list =>
    {
        var builder = typeof(OpenAIAdminClient).Assembly.GetType(list.Members.BuilderName)!;
        var (items, pages) = (builder.GetMethod("EnumerateAsync")!, builder.GetMethod("EnumeratePagesAsync")!);
        string[] parameters = list.IsUsage ? ["configuration", "paging", "options", "cancellationToken"] : ["configuration", "paging", "cancellationToken"];

        Assert.All([items, pages], method =>
        {
            Assert.Equal(parameters, method.GetParameters().Select(parameter => parameter.Name));
            Assert.All(method.GetParameters(), parameter => Assert.True(parameter.IsOptional));
        });
        var item = items.ReturnType.GetGenericArguments()[0];
        var page = pages.ReturnType.GetGenericArguments()[0];
        Assert.Equal(list.IsUsage ? typeof(UsagePage) : typeof(ListPage<>).MakeGenericType(item), page);
    });

    [Theory]
    [InlineData("last_id", 13)]
    [InlineData("next", 9)]
    [InlineData("next_page", 12)]
    [InlineData("last_item", 4)]
    public void Each_style_has_its_lists(string style, int count) => Assert.Equal(count, ListCase.All.Values.Count(list => list.Style == style));

    private static bool LooksLikeAList(string key, JsonElement operation)
    {
        var answer = SpecFiles.Answer(operation) is { } schema && schema.TryGetProperty("properties", out var properties)
            ? properties.EnumerateObject().Select(member => member.Name).ToList()
            : [];
        var parameters = operation.TryGetProperty("parameters", out var all)
            ? all.EnumerateArray().Where(parameter => parameter.GetProperty("in").GetString() == "query").Select(parameter => parameter.GetProperty("name").GetString()!)
            : [];
        return answer.Intersect(ListMembers).Any()
            || (key.StartsWith("GET ", StringComparison.Ordinal) && (answer.Contains("data") || parameters.Intersect(CursorParameters).Any()));
    }
}
