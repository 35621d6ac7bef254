using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAIAdmin.Usage.Reading;

namespace OpenAIAdmin.Usage;

/// <summary>
/// Reads and writes a bucket for <c>JsonSerializer</c>, in the form of the API and without reflection. Public because code that
/// System.Text.Json's source generator writes into consumers makes one.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UsageBucketJsonConverter : JsonConverter<UsageBucket>
{
    /// <inheritdoc/>
    /// <exception cref="UsagePayloadException">It is no bucket, or broken, or too deep; the path begins at it.</exception>
    public override UsageBucket Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        SerializerText.Read(ref reader, BufferedBucket.Read);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="value"/> is null.</exception>
    public override void Write(Utf8JsonWriter writer, UsageBucket value, JsonSerializerOptions options)
    {
        if (value is null)
        {
            throw new ArgumentNullException(nameof(value));
        }

        value.WriteTo(writer);
    }
}
