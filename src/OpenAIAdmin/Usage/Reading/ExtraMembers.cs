using System.Text.Json;

namespace OpenAIAdmin.Usage.Reading;

/// <summary>Collects the members of an object that the document does not know, as they came.</summary>
internal struct ExtraMembers
{
    private MemoryStream? _text;

    internal readonly bool IsEmpty => _text is null;

    /// <summary>Adds a member.</summary>
    /// <param name="member">From the quote before its name to the end of its value.</param>
    internal void Add(ReadOnlySpan<byte> member)
    {
        if (_text is null)
        {
            _text = new MemoryStream();
        }
        else
        {
            _text.WriteByte((byte)',');
        }

        byte[] bytes = member.ToArray();
        _text.Write(bytes, 0, bytes.Length);
    }

    /// <summary><c>"name":value,"name":value</c>; null when there are none.</summary>
    internal readonly byte[]? ToArray() => _text?.ToArray();

    /// <summary>The members as one object, which is empty when there are none.</summary>
    internal static JsonElement ToJsonElement(byte[]? members)
    {
        byte[] json = new byte[(members?.Length ?? 0) + 2];
        json[0] = (byte)'{';
        members?.CopyTo(json, 1);
        json[json.Length - 1] = (byte)'}';
        return JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = int.MaxValue }).RootElement;
    }
}
