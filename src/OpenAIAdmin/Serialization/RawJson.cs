using System.Text.Json;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Serialization.Json;

namespace OpenAIAdmin.Serialization;

/// <summary>
/// A JSON value, character for character as it came. It is what <c>AdditionalData</c> of the models holds for members that this
/// version of the package does not know: nothing is guessed about them (a text that looks like a date stays a text, no digit of
/// a number is lost), and they are written back as they were. Values of other types may be put there too.
/// </summary>
/// <remarks>Two are equal if their text is, spaces included.</remarks>
public sealed class RawJson : IParsable, IComposedTypeWrapper, IEquatable<RawJson>
{
    // How deep it may be is for those to say who read it; what they took can be taken apart.
    private static readonly JsonDocumentOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    /// <summary>Makes one of JSON text.</summary>
    /// <param name="json">One JSON value: an object, a list, a text in quotes, a number, true, false or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException"><paramref name="json"/> is not one JSON value.</exception>
    public RawJson(string json)
    {
        JsonDocument.Parse(json, AnyDepth).Dispose(); // refuses null by the same name
        Text = json;
    }

    internal RawJson(JsonElement value) => Text = value.GetRawText();

    /// <summary>The JSON text; of a text, with its quotes and escapes.</summary>
    public string Text { get; }

    /// <summary>The value, to take apart. Parsed anew by each call.</summary>
    public JsonElement ToJsonElement()
    {
        using var document = JsonDocument.Parse(Text, AnyDepth);
        return document.RootElement.Clone();
    }

    /// <inheritdoc/>
    public bool Equals(RawJson? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RawJson);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The JSON text.</summary>
    public override string ToString() => Text;

    /// <inheritdoc/>
    IDictionary<string, Action<IParseNode>> IParsable.GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>();

    // Kiota writes the name of a composed type, no braces, and leaves the value to it.
    void IParsable.Serialize(ISerializationWriter writer)
    {
        if (writer is not JsonSerializationWriter json)
        {
            throw new NotSupportedException("A raw JSON value can be written as JSON only.");
        }

        json.writer.WriteRawValue(Text, skipInputValidation: true);
    }
}
