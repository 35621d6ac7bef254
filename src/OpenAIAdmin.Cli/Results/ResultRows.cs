using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Cli.Results;

/// <summary>Turns buckets into rows. The only place that knows the cases of the union.</summary>
internal static class ResultRows
{
    public static IEnumerable<ResultRow> Of(UsagePage page) => page.Buckets.SelectMany(Of);

    private static IEnumerable<ResultRow> Of(UsageBucket bucket) =>
        bucket.Results.Count == 0 ? [Row(bucket, type: null)] : bucket.Results.Select(result => Of(bucket, result));

    // No default arm: the build stops when the document gains a case, until someone has named it here.
    private static ResultRow Of(UsageBucket bucket, UsageResult result) => result switch
    {
        CompletionsUsageResult => Row(bucket, "completions", result),
        EmbeddingsUsageResult => Row(bucket, "embeddings", result),
        ModerationsUsageResult => Row(bucket, "moderations", result),
        ImagesUsageResult => Row(bucket, "images", result),
        AudioSpeechesUsageResult => Row(bucket, "audio_speeches", result),
        AudioTranscriptionsUsageResult => Row(bucket, "audio_transcriptions", result),
        VectorStoresUsageResult => Row(bucket, "vector_stores", result),
        CodeInterpreterSessionsUsageResult => Row(bucket, "code_interpreter_sessions", result),
        FileSearchesUsageResult => Row(bucket, "file_searches", result),
        WebSearchesUsageResult => Row(bucket, "web_searches", result),
        DecisionsUsageResult => Row(bucket, "decisions", result),
        CostsUsageResult => Row(bucket, "costs", result),
        // Its members could mean anything, so only its tag is shown.
        UnknownUsageResult unknown => Row(bucket, $"unknown: {unknown.Tag ?? "no type was sent"}") with { IsUnknown = true },
    };

    private static ResultRow Row(UsageBucket bucket, string? type, UsageResult? known = null)
    {
        var members = known is null ? ResultMembers.None : ResultMembers.Of(known);
        return new(bucket.StartTimeUnixSeconds, bucket.EndTimeUnixSeconds, type, IsUnknown: false, members.Keys, members.Figures);
    }
}
