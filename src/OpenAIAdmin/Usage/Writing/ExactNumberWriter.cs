using System.Globalization;
using System.Text.Json;

namespace OpenAIAdmin.Usage.Writing;

/// <summary>
/// Writes exact numbers in the form they came in. A string stays a string: most readers of JSON take a number of 22 digits for
/// a binary one, and whoever sent a string may have meant to keep that from happening.
/// </summary>
internal static class ExactNumberWriter
{
    internal static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, decimal value, bool asText)
    {
        if (asText)
        {
            writer.WriteString(name, value.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            writer.WriteNumber(name, value);
        }
    }

    internal static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Money money, bool asText)
    {
        writer.WriteStartObject(name);
        Write(writer, "value"u8, money.Value, asText);
        if (money.Currency.Length > 0)
        {
            writer.WriteString("currency"u8, money.Currency);
        }

        writer.WriteEndObject();
    }
}
