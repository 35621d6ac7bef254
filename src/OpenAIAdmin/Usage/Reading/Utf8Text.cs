using System.Text;
using System.Text.Json;

namespace OpenAIAdmin.Usage.Reading;

/// <summary>Text of JSON strings.</summary>
internal static class Utf8Text
{
#if !NET
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
#endif

    internal static bool IsValid(ReadOnlySpan<byte> text)
    {
#if NET
        return System.Text.Unicode.Utf8.IsValid(text);
#else
        try
        {
            _ = Strict.GetCharCount(text.ToArray());
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
#endif
    }

    /// <summary>The text of a string token with escapes, its quotes included; null when an escape is half of a surrogate pair.</summary>
    internal static string? Unescape(ReadOnlySpan<byte> token)
    {
        try
        {
            Utf8JsonReader reader = new(token);
            reader.Read();
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    internal static string Decode(ReadOnlySpan<byte> text)
    {
#if NET
        return Encoding.UTF8.GetString(text);
#else
        return Encoding.UTF8.GetString(text.ToArray());
#endif
    }
}
