using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using OpenAIAdmin;
using OpenAIAdmin.Models;
using OpenAIAdmin.Usage;

namespace Consumer
{
    /// <summary>What users of the package do most: a list, the union, an error. Compiles for all frameworks of the package.</summary>
    public static class Report
    {
        public static async Task<List<string>> WriteAsync(string url, string key)
        {
            var client = OpenAIAdminClient.Create(key, new OpenAIAdminClientOptions
            {
                BaseUrl = new Uri(url),
                Pacing = { Enabled = false },
                TimeProvider = TimeProvider.System,
            });
            var lines = new List<string>();
            await foreach (var user in client.Organization.Users.EnumerateAsync())
            {
                lines.Add("user " + user.Id);
            }

            await foreach (var bucket in client.Organization.Usage.Completions.EnumerateAsync(request => request.QueryParameters.StartTime = 1))
            {
                foreach (var result in bucket.Results) lines.Add(Describe(result));
            }

            try
            {
                await client.Organization.Users["missing"].GetAsync();
            }
            catch (AdminApiError e) when (e.IsNotFound)
            {
                lines.Add("error " + e.Code + " " + e.RequestId);
            }

            return lines;
        }

        /// <summary>Complete, so that neither the compiler nor the analyzer asks for a default arm.</summary>
        private static string Describe(UsageResult result) => result switch
        {
            CompletionsUsageResult completions => "completions " + completions.InputTokens,
            EmbeddingsUsageResult embeddings => "embeddings " + embeddings.InputTokens,
            ModerationsUsageResult moderations => "moderations " + moderations.InputTokens,
            CostsUsageResult costs => FormattableString.Invariant($"costs {costs.Amount?.Value} {costs.Amount?.Currency}"),
            ImagesUsageResult or AudioSpeechesUsageResult or AudioTranscriptionsUsageResult => "media",
            VectorStoresUsageResult or CodeInterpreterSessionsUsageResult or FileSearchesUsageResult or WebSearchesUsageResult => "tools",
            DecisionsUsageResult => "decisions",
            UnknownUsageResult unknown => "unknown " + unknown.Tag,
        };
    }
}
