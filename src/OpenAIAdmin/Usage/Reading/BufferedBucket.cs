namespace OpenAIAdmin.Usage.Reading;

/// <summary>Reads a bucket by itself, whose text is wholly at hand.</summary>
internal static class BufferedBucket
{
    /// <summary>Reads one for System.Text.Json.</summary>
    internal static UsageBucket Read(ReadOnlySpan<byte> json, int maxDepth)
    {
        PayloadPlace place = new();
        JsonCursor cursor = new(json, 0, place, maxDepth);
        if (json[0] != '{')
        {
            throw cursor.Error("a bucket is expected, an object");
        }

        BucketReader reader = new(UsageResultReader.ParserOfThread, requireMembers: false, maxDepth, place);
        reader.Begin(ref cursor);
        return reader.Read(ref cursor, final: true)!; // null says that text is missing, of which there is no more
    }
}
