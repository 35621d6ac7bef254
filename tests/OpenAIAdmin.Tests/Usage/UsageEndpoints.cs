using Microsoft.Kiota.Abstractions;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Tests.Usage;

/// <summary>The endpoints that return the union, by path, as a caller enumerates them.</summary>
internal static class UsageEndpoints
{
    public static IReadOnlyDictionary<string, Func<OpenAIAdminClient, IAsyncEnumerable<UsageBucket>>> All { get; } =
        new Dictionary<string, Func<OpenAIAdminClient, IAsyncEnumerable<UsageBucket>>>
        {
            ["/organization/costs"] = client => client.Organization.Costs.EnumerateAsync(request => Set(request).StartTime = 7),
            ["/organization/usage/audio_speeches"] = client => client.Organization.Usage.AudioSpeeches.EnumerateAsync(request => Set(request).StartTime = 7),
            ["/organization/usage/audio_transcriptions"] = client => client.Organization.Usage.AudioTranscriptions.EnumerateAsync(request => Set(request).StartTime = 7),
            ["/organization/usage/code_interpreter_sessions"] = client => client.Organization.Usage.CodeInterpreterSessions.EnumerateAsync(request => Set(request).StartTime = 7),
            ["/organization/usage/completions"] = client => client.Organization.Usage.Completions.EnumerateAsync(request => Set(request).StartTime = 7),
            ["/organization/usage/decisions"] = client => client.Organization.Usage.Decisions.EnumerateAsync(request => Set(request).StartTime = 7),
            ["/organization/usage/embeddings"] = client => client.Organization.Usage.Embeddings.EnumerateAsync(request => Set(request).StartTime = 7),
            ["/organization/usage/file_search_calls"] = client => client.Organization.Usage.FileSearchCalls.EnumerateAsync(request => Set(request).StartTime = 7),
            ["/organization/usage/images"] = client => client.Organization.Usage.Images.EnumerateAsync(request => Set(request).StartTime = 7),
            ["/organization/usage/moderations"] = client => client.Organization.Usage.Moderations.EnumerateAsync(request => Set(request).StartTime = 7),
            ["/organization/usage/vector_stores"] = client => client.Organization.Usage.VectorStores.EnumerateAsync(request => Set(request).StartTime = 7),
            ["/organization/usage/web_search_calls"] = client => client.Organization.Usage.WebSearchCalls.EnumerateAsync(request => Set(request).StartTime = 7),
        };

    private static T Set<T>(RequestConfiguration<T> request)
        where T : class, new()
    {
        request.Headers.Add("X-Caller", "mine");
        return request.QueryParameters;
    }
}
