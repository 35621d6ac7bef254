using System.Text.Json;

namespace OpenAIAdmin.Usage.Reading;

/// <summary>What the payload of a bucket or a page said beyond what their classes hold. Rare: there is none where nothing was.</summary>
/// <param name="kind">The value of <c>object</c> where it is not the documented one.</param>
/// <param name="extra">Members the document does not know, as they came: <c>"name":value,"name":value</c>.</param>
internal sealed class EnvelopeRest(string? kind, byte[]? extra)
{
    internal byte[]? Extra { get; } = extra;

    /// <summary>What there is to keep, if anything.</summary>
    internal static EnvelopeRest? Of(string? kind, ExtraMembers extra) =>
        kind is null && extra.IsEmpty ? null : new EnvelopeRest(kind, extra.ToArray());

    /// <summary>Begins the object with its <c>object</c>.</summary>
    internal static void WriteStart(EnvelopeRest? rest, Utf8JsonWriter writer, ReadOnlySpan<byte> documentedKind)
    {
        writer.WriteStartObject();
        if (rest?.Kind is string kind)
        {
            writer.WriteString("object"u8, kind);
        }
        else
        {
            writer.WriteString("object"u8, documentedKind);
        }
    }

    /// <summary>Writes the unknown members, and ends the object.</summary>
    internal static void WriteEnd(EnvelopeRest? rest, Utf8JsonWriter writer)
    {
        if (rest?.Extra is byte[] extra)
        {
            foreach (JsonProperty member in ExtraMembers.ToJsonElement(extra).EnumerateObject())
            {
                writer.WritePropertyName(member.Name);
                writer.WriteRawValue(member.Value.GetRawText(), skipInputValidation: true);
            }
        }

        writer.WriteEndObject();
    }

    private string? Kind { get; } = kind;
}
