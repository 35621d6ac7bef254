using System.Text;
using System.Text.Json;

namespace OpenAIAdmin.Usage.Reading;

/// <summary>
/// The text of a value that System.Text.Json has come to. It hands out tokens, and our readers read text; so the value is taken
/// whole, and what the serializer finds wrong with it becomes an error of ours.
/// </summary>
internal static class SerializerText
{
    /// <param name="json">The value, wholly at hand.</param>
    /// <param name="maxDepth">The deepest nesting, counted from the value itself.</param>
    internal delegate T Parse<T>(ReadOnlySpan<byte> json, int maxDepth);

    /// <summary>Parses the value at whose first token the reader is; the reader is at its last one afterwards.</summary>
    internal static T Read<T>(ref Utf8JsonReader reader, Parse<T> parse)
    {
        JsonReaderOptions options = reader.CurrentState.Options;
        using JsonDocument document = Take(ref reader);
        byte[]? rewritten = options.AllowTrailingCommas || options.CommentHandling == JsonCommentHandling.Skip
            ? Rewrite(document.RootElement)
            : null;
#if NET
        ReadOnlySpan<byte> json = rewritten ?? System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(document.RootElement);
#else
        ReadOnlySpan<byte> json = rewritten ?? Encoding.UTF8.GetBytes(document.RootElement.GetRawText());
#endif
        return parse(json, Math.Min(MaxDepth(options), UsageReadOptions.DeepestDepth));
    }

    private static JsonDocument Take(ref Utf8JsonReader reader)
    {
        Utf8JsonReader start = reader;
        int maxDepth = MaxDepth(reader.CurrentState.Options);
        try
        {
            // A document takes time with the square of the nesting, where the caller lets it.
            return maxDepth > UsageReadOptions.DeepestDepth && SerializerPath.IsTooDeep(start)
                ? throw Fault(start, maxDepth, null)
                : JsonDocument.ParseValue(ref reader);
        }
        catch (JsonException cause) when (cause is not UsagePayloadException)
        {
            throw Fault(start, maxDepth, cause);
        }
    }

    private static UsagePayloadException Fault(Utf8JsonReader start, int maxDepth, JsonException? cause)
    {
        (string path, bool tooDeep) = SerializerPath.OfFault(start, maxDepth);
        return new UsagePayloadException(tooDeep ? "the nesting is too deep" : "the JSON is broken or ends before it is complete", path, innerException: cause);
    }

    private static int MaxDepth(JsonReaderOptions options) => options.MaxDepth == 0 ? UsageReadOptions.Default.MaxDepth : options.MaxDepth;

    // The caller allows what JSON does not, so that the text may hold what our reader refuses.
    private static byte[] Rewrite(JsonElement element)
    {
        using MemoryStream text = new();
        using (Utf8JsonWriter writer = new(text))
        {
            try
            {
                element.WriteTo(writer);
            }
            catch (Exception cause) when (cause is InvalidOperationException or ArgumentException)
            {
                throw new UsagePayloadException("a string is not valid text", innerException: cause);
            }
        }

        return text.ToArray();
    }
}
