namespace OpenAIAdmin.Usage.Reading;

/// <summary>
/// Whether enough text has arrived to decide what comes next in an object or array. Text that is no JSON is always enough: the
/// careful path then says what is wrong.
/// </summary>
internal static class EnvelopeText
{
    /// <summary>A comma if any, a name, a colon, and the first byte of the value; or the closing mark.</summary>
    internal static bool HasMember(ReadOnlySpan<byte> json, int position)
    {
        position = AfterComma(json, position);
        if (position >= json.Length || json[position] != '"')
        {
            return position < json.Length;
        }

        int end = position + 1;
        while (end < json.Length && json[end] != '"')
        {
            end += json[end] == '\\' ? 2 : 1;
        }

        position = JsonBytes.SkipWhitespace(json, end + 1);
        return position < json.Length && (json[position] != ':' || JsonBytes.SkipWhitespace(json, position + 1) < json.Length);
    }

    /// <summary>A comma if any, and the first byte of the element; or the closing mark.</summary>
    internal static bool HasElement(ReadOnlySpan<byte> json, int position) => AfterComma(json, position) < json.Length;

    private static int AfterComma(ReadOnlySpan<byte> json, int position)
    {
        position = JsonBytes.SkipWhitespace(json, position);
        return position < json.Length && json[position] == ',' ? JsonBytes.SkipWhitespace(json, position + 1) : position;
    }
}
