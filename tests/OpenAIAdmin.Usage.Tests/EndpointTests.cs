using System.Reflection;
using Microsoft.Kiota.Abstractions;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Tests;

public class EndpointTests
{
    [Fact]
    public void Every_usage_endpoint_and_costs_can_be_enumerated()
    {
        string[] builders = [.. typeof(UsageBucket).Assembly.GetTypes()
            .Where(type => typeof(BaseRequestBuilder).IsAssignableFrom(type) && type.GetMethod("EnumerateAsync")?.ReturnType == typeof(IAsyncEnumerable<UsageBucket>))
            .Select(type => type.Name.Replace("RequestBuilder", "")).Order(StringComparer.Ordinal)];
        Assert.Equal(
            ["AudioSpeeches", "AudioTranscriptions", "CodeInterpreterSessions", "Completions", "Costs", "Decisions", "Embeddings", "FileSearchCalls", "Images", "Moderations", "VectorStores", "WebSearchCalls"],
            builders);
    }

    [Fact]
    public void Both_members_have_one_shape_everywhere()
    {
        foreach (Type builder in typeof(UsageBucket).Assembly.GetTypes().Where(type => type.GetMethod("GetPageAsync") is not null && typeof(BaseRequestBuilder).IsAssignableFrom(type)))
        {
            MethodInfo enumerate = builder.GetMethod("EnumerateAsync")!;
            Assert.Equal(typeof(IAsyncEnumerable<UsageBucket>), enumerate.ReturnType);
            Assert.Equal(typeof(Task<UsagePage>), builder.GetMethod("GetPageAsync")!.ReturnType);
            Assert.All(enumerate.GetParameters(), parameter => Assert.True(parameter.IsOptional));
            Assert.Equal(["configuration", "paging", "options", "cancellationToken"], enumerate.GetParameters().Select(parameter => parameter.Name));
        }
    }
}
