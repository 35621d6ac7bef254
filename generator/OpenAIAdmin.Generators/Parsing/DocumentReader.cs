using System.Text.Json;

namespace OpenAIAdmin.Generators.Parsing;

/// <summary>Reads JSON into nodes that know their places.</summary>
/// <remarks>
/// <para>
/// <see cref="Utf8JsonReader"/> is compiled against System.Text.Json 8.0 and is not shipped beside this assembly: the
/// compiler's process has it. <c>dotnet build</c> and every editor on .NET run the compiler on .NET 8 or newer, whose
/// shared framework holds System.Text.Json at the runtime's own version; the compiler resolves references of a
/// generator from its own process first, and a newer assembly satisfies an older reference. MSBuild on .NET Framework
/// carries System.Text.Json 8.0 or newer beside itself. So 8.0 is safe, and a newer version would only be safe once
/// no host has less.
/// </para>
/// <para>The recursion is bounded by the reader's depth limit of 64.</para>
/// </remarks>
internal ref struct DocumentReader
{
    private Utf8JsonReader reader;

    private DocumentReader(ReadOnlySpan<byte> utf8) => reader = new(utf8);

    /// <exception cref="JsonException">The text is no JSON; the exception says where.</exception>
    /// <exception cref="InvalidOperationException">A string holds half of a surrogate pair.</exception>
    public static DocumentNode Read(ReadOnlySpan<byte> utf8)
    {
        var document = new DocumentReader(utf8);
        document.reader.Read();
        var root = document.Value();
        document.reader.Read(); // Throws when something follows the document.
        return root;
    }

    private DocumentNode Value()
    {
        var token = reader.TokenType;
        var node = new DocumentNode(token, (int)reader.TokenStartIndex)
        {
            Text = token == JsonTokenType.String ? reader.GetString() : null,
        };
        if (node.IsObject) Members(node);
        else if (node.IsArray) Items(node);
        node.End = (int)reader.BytesConsumed;
        return node;
    }

    private void Members(DocumentNode node)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var start = (int)reader.TokenStartIndex;
            var end = start + reader.ValueSpan.Length + 2; // With both quotes; BytesConsumed has the colon, too.
            var name = reader.GetString()!;
            reader.Read();
            node.Add(new(name, start, end, Value()));
        }
    }

    private void Items(DocumentNode node)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) node.Items.Add(Value());
    }
}
