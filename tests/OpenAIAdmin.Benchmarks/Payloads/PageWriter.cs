using System.Text.Json;

namespace OpenAIAdmin.Benchmarks.Payloads;

/// <summary>Writes a payload as one page, or piece by piece for pages that should never lie in memory as a whole.</summary>
internal sealed class PageWriter
{
    private const long FirstHour = 1_767_225_600;
    private const long Hour = 3600;

    private readonly MemoryStream _text = new();
    private readonly Utf8JsonWriter _json;
    private readonly Payload _payload;
    private readonly ResultWriter _results;

    public PageWriter(Payload payload)
    {
        _payload = payload;
        _json = new Utf8JsonWriter(_text);
        _results = new ResultWriter(_json, payload.Shape);
    }

    public byte[] Write()
    {
        using MemoryStream page = new();
        foreach (ReadOnlyMemory<byte> piece in Pieces())
        {
            page.Write(piece.Span);
        }

        return page.ToArray();
    }

    /// <summary>The page's text: its beginning, each bucket, its end. A piece is good until the next one is asked for.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Pieces()
    {
        _json.WriteStartObject();
        _json.WriteString("object", "page");
        _json.WriteStartArray("data");
        yield return Piece();
        for (int bucket = 0; bucket < _payload.Buckets; bucket++)
        {
            WriteBucket(bucket);
            yield return Piece();
        }

        _json.WriteEndArray();
        _json.WriteBoolean("has_more", false);
        _json.WriteNull("next_page");
        _json.WriteEndObject();
        yield return Piece();
    }

    private void WriteBucket(int bucket)
    {
        _json.WriteStartObject();
        _json.WriteString("object", "bucket");
        _json.WriteNumber("start_time", FirstHour + (bucket * Hour));
        _json.WriteNumber("end_time", FirstHour + ((bucket + 1) * Hour));
        _json.WriteStartArray("results");
        for (int result = 0; result < _payload.Results; result++)
        {
            _results.Write();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private ReadOnlyMemory<byte> Piece()
    {
        _text.SetLength(0);
        _json.Flush();
        return _text.GetBuffer().AsMemory(0, (int)_text.Length);
    }
}
