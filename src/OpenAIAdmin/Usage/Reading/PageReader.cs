namespace OpenAIAdmin.Usage.Reading;

/// <summary>
/// Reads one page from text that is wholly at hand or arrives in pieces: page, buckets, results. Stops after each bucket, and wherever
/// the text at hand ends; what it has not used is to be given again, with more behind it.
/// </summary>
/// <param name="parser">Reads the results.</param>
/// <param name="options">How to read.</param>
/// <param name="keepsRest">Whether the envelope keeps what the document does not know.</param>
internal sealed class PageReader(ResultParser parser, UsageReadOptions options, bool keepsRest)
{
    private readonly PayloadPlace _place = new();
    private readonly PageEnvelope _page = new(keepsRest);
    private BucketReader? _bucket;
    private ValueEnd _value;
    private Level _level;
    private bool _first;
    private int _buckets;

    private enum Level
    {
        Start,
        PageMembers,
        Data,
        Bucket,
        End,
    }

    /// <summary>What the page says besides its buckets; complete at the end.</summary>
    internal PageEnvelope Envelope => _page;

    /// <summary>Bytes before the text at hand; to be kept up to date by whoever gives the text in pieces.</summary>
    internal long Offset
    {
        get => _place.Offset;
        set => _place.Offset = value;
    }

    /// <summary>The payload's byte at which the bucket begins that is being read; the position itself between buckets.</summary>
    internal long UnitStart(int position) => _level == Level.Bucket ? _bucket!.Start : Offset + position;

    /// <summary>Reads on.</summary>
    /// <param name="json">The text at hand.</param>
    /// <param name="final">Whether nothing follows it.</param>
    /// <param name="position">Where to go on; moved behind what has been used.</param>
    /// <param name="bucket">The bucket, when the step says so.</param>
    internal PageStep Read(ReadOnlySpan<byte> json, bool final, ref int position, out UsageBucket? bucket)
    {
        bucket = null;
        while (true)
        {
            JsonCursor cursor = new(json, position, _place, options.MaxDepth - Depth);
            bool moved = _level switch
            {
                Level.Start => ReadStart(ref cursor, final),
                Level.PageMembers => ReadPageMember(ref cursor, final),
                Level.Data => ReadElement(ref cursor, final),
                Level.Bucket => ReadBucket(ref cursor, final, out bucket),
                _ => ReadEnd(ref cursor),
            };
            if (!moved && _level != Level.Bucket)
            {
                return _level == Level.End && final ? PageStep.End : PageStep.NeedMore;
            }

            position = cursor.Position;
            if (!moved)
            {
                return PageStep.NeedMore;
            }

            if (bucket is not null)
            {
                return PageStep.Bucket;
            }
        }
    }

    internal UsagePayloadException TooLarge(int position) => _place.Error(position, "", "the bucket is larger than the options allow");

    private int Depth => _level switch
    {
        Level.Start or Level.End => 0,
        Level.PageMembers => 1,
        _ => 2,
    };

    private bool ReadStart(ref JsonCursor cursor, bool final)
    {
        if (Offset + cursor.Position == 0 && !SkipByteOrderMark(ref cursor, final))
        {
            return false;
        }

        if (!final && JsonBytes.SkipWhitespace(cursor.Json, cursor.Position) == cursor.Json.Length)
        {
            return false;
        }

        if (cursor.Peek() != '{')
        {
            throw cursor.Error("an object is expected");
        }

        cursor.Open();
        _first = true;
        _level = Level.PageMembers;
        return true;
    }

    // JSON has none, but a reader may overlook it (RFC 8259), and files and gateways have it at times.
    private static bool SkipByteOrderMark(ref JsonCursor cursor, bool final)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        if (cursor.Json.StartsWith(mark))
        {
            cursor.Position = mark.Length;
            return true;
        }

        return final || !mark.StartsWith(cursor.Json);
    }

    private bool ReadPageMember(ref JsonCursor cursor, bool final)
    {
        if (!final && !EnvelopeText.HasMember(cursor.Json, cursor.Position))
        {
            return false;
        }

        if (!cursor.NextMember(_first))
        {
            _page.Complete(ref cursor, options.RequireMembers);
            _level = Level.End;
            return true;
        }

        if (cursor.IsName(PageEnvelope.Data) && cursor.Json[cursor.Position] == '[')
        {
            _page.Add(ref cursor);
            cursor.Open();
            _first = true;
            _level = Level.Data;
            return true;
        }

        if (!final && !_value.IsWhole(cursor.Json.Slice(cursor.Position)))
        {
            return false;
        }

        _page.ReadValue(ref cursor);
        _first = false;
        return true;
    }

    private bool ReadElement(ref JsonCursor cursor, bool final)
    {
        if (!final && !EnvelopeText.HasElement(cursor.Json, cursor.Position))
        {
            return false;
        }

        cursor.Owner = "data"; // where what is wrong between buckets is
        if (!cursor.NextElement(']', _first))
        {
            _first = false;
            _level = Level.PageMembers;
            return true;
        }

        cursor.Peek();
        cursor.Owner = "";
        _place.Bucket = _buckets++;
        if (cursor.Peek() != '{')
        {
            throw cursor.Error("a bucket is expected, an object");
        }

        _bucket ??= new BucketReader(parser, options.RequireMembers, options.MaxDepth - Depth, _place);
        _bucket.Begin(ref cursor);
        _level = Level.Bucket;
        return true;
    }

    private bool ReadBucket(ref JsonCursor cursor, bool final, out UsageBucket? bucket)
    {
        bucket = _bucket!.Read(ref cursor, final);
        if (bucket is null)
        {
            return false;
        }

        _place.Bucket = PayloadPlace.None;
        _first = false;
        _level = Level.Data;
        return true;
    }

    private static bool ReadEnd(ref JsonCursor cursor)
    {
        cursor.Position = JsonBytes.SkipWhitespace(cursor.Json, cursor.Position);
        return cursor.Position == cursor.Json.Length ? false : throw cursor.Error("text follows the page");
    }
}
