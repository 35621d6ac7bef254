using OpenAIAdmin.Usage;

// Says nothing of results that a later version of the API sends.
UsageResult? result = null;
if (result is not null) Console.WriteLine(result switch
{
    CostsUsageResult => "money",
    CompletionsUsageResult or EmbeddingsUsageResult or ModerationsUsageResult or ImagesUsageResult or AudioSpeechesUsageResult
        or AudioTranscriptionsUsageResult or VectorStoresUsageResult or CodeInterpreterSessionsUsageResult or FileSearchesUsageResult
        or WebSearchesUsageResult or DecisionsUsageResult => "use",
});
