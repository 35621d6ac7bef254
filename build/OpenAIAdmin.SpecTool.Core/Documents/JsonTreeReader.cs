using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OpenAIAdmin.SpecTool.Documents;

/// <summary>Builds the nodes of a JSON text and their positions in one pass.</summary>
internal ref struct JsonTreeReader
{
    private static readonly JsonReaderOptions Options = new()
    {
        CommentHandling = JsonCommentHandling.Disallow,
        MaxDepth = DocumentReader.MaxDepth,
    };

    private readonly string name;
    private Utf8JsonReader reader;
    private TextCursor cursor;

    private JsonTreeReader(ReadOnlySpan<byte> text, string name)
    {
        this.name = name;
        reader = new(text, Options);
        cursor = new(text);
    }

    public static (JsonNode?, SourceMarks?) Read(string text, string name)
    {
        ReadOnlySpan<byte> bytes = Encoding.UTF8.GetBytes(text.TrimStart('\uFEFF'));
        var tree = new JsonTreeReader(bytes, name);
        try
        {
            tree.reader.Read();
            var root = tree.Node();
            tree.reader.Read(); // Throws when something follows the document.
            return root;
        }
        catch (JsonException e)
        {
            throw Refuse(e, bytes, name);
        }
    }

    private (JsonNode?, SourceMarks?) Node() => reader.TokenType switch
    {
        JsonTokenType.StartObject => Members(),
        JsonTokenType.StartArray => Items(),
        JsonTokenType.String => (JsonValue.Create(Text()), null),
        JsonTokenType.Number => (JsonValue.Create(JsonElement.ParseValue(ref reader)), null),
        JsonTokenType.True => (JsonValue.Create(true), null),
        JsonTokenType.False => (JsonValue.Create(false), null),
        _ => (null, null),
    };

    private (JsonNode, SourceMarks) Members()
    {
        var map = new JsonObject();
        var marks = new SourceMarks();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var position = cursor.MoveTo(reader.TokenStartIndex);
            var key = Text();
            reader.Read();
            var (value, inside) = Node();
            if (!map.TryAdd(key, value)) throw new SpecException($"{name}{position}: the member \"{key}\" is there twice.");
            marks.Add(new(key, position, inside));
        }

        return (map, marks);
    }

    private (JsonNode, SourceMarks) Items()
    {
        var list = new JsonArray();
        var marks = new SourceMarks();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var position = cursor.MoveTo(reader.TokenStartIndex);
            var (item, inside) = Node();
            list.Add(item);
            marks.Add(new("", position, inside));
        }

        return (list, marks);
    }

    private string Text()
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // An escaped half of a surrogate pair: valid JSON by its grammar, but no text.
            throw new SpecException($"{name}{cursor.MoveTo(reader.TokenStartIndex)}: a string that is not valid Unicode.");
        }
    }

    private static SpecException Refuse(JsonException error, ReadOnlySpan<byte> text, string name)
    {
        if (IsBeginningOfJson(text))
        {
            var end = new TextCursor(text).MoveTo(text.TrimEnd(" \t\r\n"u8).Length);
            return new($"{name}{end}: the JSON ends before it is complete: the file is truncated.");
        }

        var offset = TextCursor.Offset(text, error.LineNumber ?? 0, error.BytePositionInLine ?? 0);
        var why = error.Message.Split(" LineNumber:")[0].Replace(" Change the reader options.", "").ReplaceLineEndings(" ");
        return new($"{name}{new TextCursor(text).MoveTo(offset)}: not valid JSON: {why}");
    }

    // Nothing is wrong with a truncated text as long as more of it may follow.
    private static bool IsBeginningOfJson(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, isFinalBlock: false, new(Options));
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
