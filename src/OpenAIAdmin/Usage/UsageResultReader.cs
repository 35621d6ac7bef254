using System.Text.Json;
using OpenAIAdmin.Usage.Reading;

namespace OpenAIAdmin.Usage;

/// <summary>Reads single results for System.Text.Json. Pages are read by <see cref="PageReader"/>, which needs no document.</summary>
internal static partial class UsageResultReader
{
    private const int StringsPerThread = 1024;

    [ThreadStatic]
    private static ResultParser? parserOfThread;

    internal static ResultParser NewParser(SharedStrings strings) => new(Cases, TagMember, strings);

    /// <summary>Reads the object at whose opening mark the reader is; the reader is at its closing mark afterwards.</summary>
    internal static UsageResult Read(ref Utf8JsonReader reader)
    {
        JsonReaderOptions reading = reader.CurrentState.Options;
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        byte[]? rewritten = reading.AllowTrailingCommas || reading.CommentHandling == JsonCommentHandling.Skip
            ? Rewrite(document.RootElement)
            : null;
#if NET
        ReadOnlySpan<byte> json = rewritten ?? System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(document.RootElement);
#else
        ReadOnlySpan<byte> json = rewritten ?? System.Text.Encoding.UTF8.GetBytes(document.RootElement.GetRawText());
#endif
        ResultParser parser = parserOfThread ??= NewParser(new SharedStrings(StringsPerThread));
        JsonCursor cursor = new(json, 0, new PayloadPlace(), reading.MaxDepth == 0 ? UsageReadOptions.Default.MaxDepth : reading.MaxDepth);
        if (json[0] != '{')
        {
            throw cursor.Error("a result is expected, an object");
        }

        int position = 0;
        return parser.TryPredict(json, ref position, requireMembers: false) ?? parser.ReadCarefully(ref cursor, requireMembers: false);
    }

    // The caller allows what JSON does not, so that the text may hold what our reader refuses.
    private static byte[] Rewrite(JsonElement element)
    {
        using MemoryStream text = new();
        using (Utf8JsonWriter writer = new(text))
        {
            element.WriteTo(writer);
        }

        return text.ToArray();
    }
}
