using System.Text.Json;
using OpenAIAdmin.Usage.Reading;

namespace OpenAIAdmin.Usage;

/// <summary>Reads single results for System.Text.Json. Pages are read by <see cref="PageReader"/>, which needs no document.</summary>
internal static partial class UsageResultReader
{
    private const int StringsPerThread = 1024;

    [ThreadStatic]
    private static ResultParser? parserOfThread;

    /// <summary>A parser for what is read without a client; not to be kept.</summary>
    internal static ResultParser ParserOfThread => parserOfThread ??= NewParser(new SharedStrings(StringsPerThread));

    internal static ResultParser NewParser(SharedStrings strings) => new(Cases, TagMember, strings);

    /// <summary>Reads the object at whose opening mark the reader is; the reader is at its closing mark afterwards.</summary>
    internal static UsageResult Read(ref Utf8JsonReader reader) => SerializerText.Read(ref reader, Read);

    /// <summary>Reads a result whose text, without anything around it, is wholly at hand.</summary>
    internal static UsageResult Read(ReadOnlySpan<byte> json, int maxDepth)
    {
        ResultParser parser = ParserOfThread;
        JsonCursor cursor = new(json, 0, new PayloadPlace(), maxDepth);
        if (json[0] != '{')
        {
            throw cursor.Error("a result is expected, an object");
        }

        int position = 0;
        return parser.TryPredict(json, ref position, requireMembers: false) ?? parser.ReadCarefully(ref cursor, requireMembers: false);
    }
}
