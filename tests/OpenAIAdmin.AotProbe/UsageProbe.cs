using OpenAIAdmin.Usage;

namespace OpenAIAdmin.AotProbe;

/// <summary>Usage and costs: every case of the union, over two pages, and one that nobody knows.</summary>
internal static class UsageProbe
{
    public static async Task RunAsync(OpenAIAdminClient client, Findings findings)
    {
        List<UsageResult> results = [];
        await foreach (var bucket in client.Organization.Usage.Completions.EnumerateAsync(request =>
        {
            request.QueryParameters.StartTime = 1;
            request.QueryParameters.GroupBy = [Models.CompletionsUsageGroupBy.Model];
        }))
        {
            results.AddRange(bucket.Results);
        }

        var all = string.Join(' ', Enum.GetValues<UsageResultKind>());
        findings.Expect("cases read", all, string.Join(' ', results.Select(result => result.Kind).Order()));
        findings.Expect("tokens", 17L, results.OfType<CompletionsUsageResult>().Single().InputTokens);
        findings.Expect("money", 0.06m, results.OfType<CostsUsageResult>().Single().Amount!.Value!.Value);
        findings.Expect("unknown", "organization.usage.tomorrow.result", results.OfType<UnknownUsageResult>().Single().Tag);
    }
}
