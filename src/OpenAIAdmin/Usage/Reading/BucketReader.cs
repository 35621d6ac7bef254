namespace OpenAIAdmin.Usage.Reading;

/// <summary>Reads buckets one after the other, each from its opening mark on, result by result.</summary>
/// <param name="parser">Reads the results.</param>
/// <param name="requireMembers">Whether a required member that is lacking is an error.</param>
/// <param name="depth">The deepest nesting, counted from the bucket itself.</param>
/// <param name="place">Where the bucket is.</param>
internal sealed class BucketReader(ResultParser parser, bool requireMembers, int depth, PayloadPlace place)
{
    private const int DepthOfMembers = 1;
    private const int DepthOfResults = 2;

    private readonly ResultList _results = new();
    private BucketEnvelope _envelope;
    private ValueEnd _value;
    private bool _inResults;
    private bool _first;

    /// <summary>The payload's byte at which the bucket begins.</summary>
    internal long Start { get; private set; }

    /// <summary>Passes the bucket's opening mark, at the cursor.</summary>
    internal void Begin(ref JsonCursor cursor)
    {
        Start = place.Offset + cursor.Position;
        cursor.Open();
        _envelope = default;
        _inResults = false;
        _first = true;
    }

    /// <summary>Reads on; null when the text ends before the bucket does. The cursor is behind what was used.</summary>
    internal UsageBucket? Read(ref JsonCursor cursor, bool final)
    {
        while (true)
        {
            int position = cursor.Position;
            bool moved;
            if (_inResults)
            {
                moved = ReadResults(cursor.Json, ref position, final);
            }
            else
            {
                moved = ReadMember(cursor.Json, ref position, final, out UsageBucket? bucket);
                if (bucket is not null)
                {
                    cursor.Position = position;
                    return bucket;
                }
            }

            cursor.Position = position;
            if (!moved)
            {
                return null;
            }
        }
    }

    private bool ReadMember(ReadOnlySpan<byte> json, ref int position, bool final, out UsageBucket? bucket)
    {
        bucket = null;
        if (!final && !EnvelopeText.HasMember(json, position))
        {
            return false;
        }

        JsonCursor cursor = new(json, position, place, depth - DepthOfMembers);
        if (!cursor.NextMember(_first))
        {
            bucket = _envelope.Complete(ref cursor, _results, requireMembers);
            position = cursor.Position;
            return true;
        }

        if (cursor.IsName(BucketEnvelope.Results) && cursor.Json[cursor.Position] == '[')
        {
            _envelope.AddResults(ref cursor);
            cursor.Open();
            _first = true;
            _inResults = true;
            position = cursor.Position;
            return true;
        }

        if (!final && !_value.IsWhole(json.Slice(cursor.Position)))
        {
            return false;
        }

        _envelope.ReadValue(ref cursor);
        _first = false;
        position = cursor.Position;
        return true;
    }

    // False when the text ends; the position is then behind the last result that was wholly there.
    private bool ReadResults(ReadOnlySpan<byte> json, ref int position, bool final)
    {
        while (true)
        {
            int at = position;
            if (!_first && at + 1 < json.Length && json[at] == ',' && json[at + 1] == '{')
            {
                at++;
            }
            else
            {
                if (!final && !EnvelopeText.HasElement(json, at))
                {
                    return false;
                }

                JsonCursor cursor = new(json, at, place, 0);
                if (!cursor.NextElement(']', _first))
                {
                    position = cursor.Position;
                    _inResults = false;
                    _first = false;
                    return true;
                }

                cursor.Peek();
                at = cursor.Position;
            }

            UsageResult? result = ReadResult(json, ref at, final);
            if (result is null)
            {
                return false;
            }

            _results.Add(result);
            _first = false;
            position = at;
        }
    }

    private UsageResult? ReadResult(ReadOnlySpan<byte> json, ref int at, bool final)
    {
        if (!final && _value.IsPending && !_value.IsWhole(json.Slice(at)))
        {
            return null;
        }

        UsageResult? result = parser.TryPredict(json, ref at, requireMembers);
        if (result is not null)
        {
            return result;
        }

        place.Result = _results.Count;
        JsonCursor cursor = new(json, at, place, depth - DepthOfResults);
        if (json[at] != '{')
        {
            throw cursor.Error("a result is expected, an object");
        }

        if (!final && !_value.IsWhole(json.Slice(at)))
        {
            place.Result = PayloadPlace.None;
            return null;
        }

        result = parser.ReadCarefully(ref cursor, requireMembers);
        at = cursor.Position;
        place.Result = PayloadPlace.None;
        return result;
    }
}
