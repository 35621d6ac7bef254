namespace OpenAIAdmin.Usage.Reading;

/// <summary>A page read from a body and kept.</summary>
internal static class StreamedPage
{
    internal static async Task<UsagePage> ReadAsync(
        Stream body, ClientReading reading, UsageReadOptions options, CancellationToken cancellationToken)
    {
        using ClientReading.Lease lease = reading.Rent(options);
        using BodyReader reader = new(body, lease.Parser, options, keepsRest: true, cancellationToken);
        List<UsageBucket> buckets = [];
        while (await reader.NextAsync().ConfigureAwait(false) is UsageBucket bucket)
        {
            buckets.Add(bucket);
        }

        return new UsagePage(buckets, reader.Envelope);
    }
}
