using System.Text.Json;

namespace OpenAIAdmin.Usage;

/// <summary>
/// A payload of usage or costs is not what the document says: broken JSON, a value of a wrong type, a number out of range,
/// a member given twice, text that is not UTF-8, or nesting too deep. What was read before stays as it is, but the page is not whole.
/// </summary>
/// <remarks>
/// Through <c>JsonSerializer</c> the path begins at the value that a converter of this package reads. What the serializer itself
/// finds wrong before it calls a converter, or after it, stays a plain <see cref="JsonException"/>: text without a first token, text
/// behind the value, and with streams, which it reads ahead, all broken JSON.
/// </remarks>
public sealed class UsagePayloadException : JsonException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong, as a sentence without the place.</param>
    /// <param name="path">The place, for example <c>data[3].results[17].input_tokens</c>; empty, as by default, for the payload as a whole.</param>
    /// <param name="bytePosition">Bytes of the payload before the place; null, as by default, when unknown.</param>
    /// <param name="innerException">The exception that is the cause; null, as by default, when none is.</param>
    public UsagePayloadException(string message, string path = "", long? bytePosition = null, Exception? innerException = null)
        : base(Describe(message, path, bytePosition), path, null, null, innerException)
    {
        BytePosition = bytePosition;
    }

    /// <summary>The place in the payload, for example <c>data[3].results[17].input_tokens</c>; empty for the payload as a whole.</summary>
    public new string Path => base.Path ?? "";

    /// <summary>Bytes of the payload before the place where reading failed; null when unknown.</summary>
    public long? BytePosition { get; }

    private static string Describe(string message, string path, long? bytePosition)
    {
        string place = path.Length == 0 ? "The payload" : path;
        return bytePosition is long position ? $"{place}: {message} (byte {position})." : $"{place}: {message}.";
    }
}
