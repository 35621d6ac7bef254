using System.Text.Json.Serialization;

namespace OpenAIAdmin.Benchmarks.Readers;

// What one would write for System.Text.Json without this package: classes and its source generator.

internal sealed record PlainPage(List<PlainBucket> Data, bool HasMore, string? NextPage);

internal sealed record PlainBucket(long StartTime, long EndTime, List<PlainResult> Results);

[JsonPolymorphic(TypeDiscriminatorPropertyName = "object")]
[JsonDerivedType(typeof(PlainTokens), "organization.usage.completions.result")]
[JsonDerivedType(typeof(PlainDecisions), "organization.usage.decisions.result")]
[JsonDerivedType(typeof(PlainEmbeddings), "organization.usage.embeddings.result")]
[JsonDerivedType(typeof(PlainModerations), "organization.usage.moderations.result")]
[JsonDerivedType(typeof(PlainImages), "organization.usage.images.result")]
[JsonDerivedType(typeof(PlainSpeeches), "organization.usage.audio_speeches.result")]
[JsonDerivedType(typeof(PlainTranscriptions), "organization.usage.audio_transcriptions.result")]
[JsonDerivedType(typeof(PlainVectorStores), "organization.usage.vector_stores.result")]
[JsonDerivedType(typeof(PlainSessions), "organization.usage.code_interpreter_sessions.result")]
[JsonDerivedType(typeof(PlainFileSearches), "organization.usage.file_searches.result")]
[JsonDerivedType(typeof(PlainWebSearches), "organization.usage.web_searches.result")]
[JsonDerivedType(typeof(PlainCosts), "organization.costs.result")]
internal abstract class PlainResult
{
    public string? ProjectId { get; set; }
}

internal abstract class PlainActor : PlainResult
{
    public string? UserId { get; set; }
    public string? ApiKeyId { get; set; }
    public string? ApiSource { get; set; }
}

internal abstract class PlainModelUse : PlainActor
{
    public long NumModelRequests { get; set; }
    public string? Model { get; set; }
}

internal class PlainTokens : PlainModelUse
{
    public long InputTokens { get; set; }
    public long OutputTokens { get; set; }
    public long? InputCachedTokens { get; set; }
    public long? InputCacheWriteTokens { get; set; }
    public long? InputUncachedTokens { get; set; }
    public long? InputTextTokens { get; set; }
    public long? OutputTextTokens { get; set; }
    public long? InputCachedTextTokens { get; set; }
    public long? InputAudioTokens { get; set; }
    public long? OutputAudioTokens { get; set; }
    public long? InputCachedAudioTokens { get; set; }
    public long? InputImageTokens { get; set; }
    public long? OutputImageTokens { get; set; }
    public long? InputCachedImageTokens { get; set; }

    [JsonPropertyName("input_cache_write_30m_tokens")]
    public long? InputCacheWrite30mTokens { get; set; }

    [JsonPropertyName("input_cache_write_12h_tokens")]
    public long? InputCacheWrite12hTokens { get; set; }
    public bool? Batch { get; set; }
    public string? ServiceTier { get; set; }
}

internal sealed class PlainDecisions : PlainTokens;

internal sealed class PlainEmbeddings : PlainModelUse
{
    public long InputTokens { get; set; }
}

internal sealed class PlainModerations : PlainModelUse
{
    public long InputTokens { get; set; }
}

internal sealed class PlainImages : PlainModelUse
{
    public long Images { get; set; }
    public string? Source { get; set; }
    public string? Size { get; set; }
}

internal sealed class PlainSpeeches : PlainModelUse
{
    public long Characters { get; set; }
}

internal sealed class PlainTranscriptions : PlainModelUse
{
    public long Seconds { get; set; }
}

internal sealed class PlainVectorStores : PlainResult
{
    public long UsageBytes { get; set; }
}

internal sealed class PlainSessions : PlainResult
{
    public long NumSessions { get; set; }
}

internal sealed class PlainFileSearches : PlainActor
{
    public long NumRequests { get; set; }
    public string? VectorStoreId { get; set; }
}

internal sealed class PlainWebSearches : PlainModelUse
{
    public long NumRequests { get; set; }
    public string? ContextLevel { get; set; }
}

internal sealed class PlainCosts : PlainActor
{
    public PlainAmount? Amount { get; set; }
    public string? LineItem { get; set; }
    public decimal? Quantity { get; set; }
    public string? QuantityUnit { get; set; }
}

internal sealed class PlainAmount
{
    public decimal Value { get; set; }
    public string? Currency { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(PlainPage))]
internal sealed partial class PlainModelContext : JsonSerializerContext;
