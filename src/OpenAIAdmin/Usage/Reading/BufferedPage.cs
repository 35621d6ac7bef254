namespace OpenAIAdmin.Usage.Reading;

/// <summary>Reads a page whose text is wholly at hand.</summary>
internal static class BufferedPage
{
    /// <summary>Reads one for System.Text.Json.</summary>
    internal static UsagePage Read(ReadOnlySpan<byte> json, int maxDepth) =>
        Read(json, UsageResultReader.ParserOfThread, new UsageReadOptions { MaxDepth = maxDepth });

    internal static UsagePage Read(ReadOnlySpan<byte> json, ResultParser parser, UsageReadOptions options)
    {
        PageReader page = new(parser, options, keepsRest: true);
        List<UsageBucket> buckets = [];
        int position = 0;
        while (page.Read(json, final: true, ref position, out UsageBucket? bucket) == PageStep.Bucket)
        {
            buckets.Add(bucket!);
        }

        return new UsagePage(buckets, page.Envelope);
    }
}
