using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAIAdmin.Usage.Reading;

namespace OpenAIAdmin.Usage;

/// <summary>
/// Reads and writes a page for <c>JsonSerializer</c>, in the form of the API and without reflection. Public because code that
/// System.Text.Json's source generator writes into consumers makes one.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UsagePageJsonConverter : JsonConverter<UsagePage>
{
    /// <inheritdoc/>
    /// <exception cref="UsagePayloadException">It is no page, or broken, or too deep; the path begins at it.</exception>
    public override UsagePage Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        SerializerText.Read(ref reader, BufferedPage.Read);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="value"/> is null.</exception>
    public override void Write(Utf8JsonWriter writer, UsagePage value, JsonSerializerOptions options)
    {
        if (value is null)
        {
            throw new ArgumentNullException(nameof(value));
        }

        value.WriteTo(writer);
    }
}
