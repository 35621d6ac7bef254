namespace OpenAIAdmin.Usage.Reading;

/// <summary>A page read from a body and kept.</summary>
internal static class StreamedPage
{
    internal static async Task<UsagePage> ReadAsync(
        Stream body, ClientReading reading, UsageReadOptions options, CancellationToken cancellationToken)
    {
        ResultParser parser = reading.Rent(options);
        using BodyReader reader = new(body, parser, options, cancellationToken);
        List<UsageBucket> buckets = [];
        while (await reader.NextAsync().ConfigureAwait(false) is UsageBucket bucket)
        {
            buckets.Add(bucket);
        }

        reading.Return(parser);
        return new UsagePage(buckets.AsReadOnly(), reader.HasMore, reader.NextPage);
    }
}
