namespace OpenAIAdmin.Usage.Reading;

/// <summary>The members of a bucket other than its results.</summary>
internal struct BucketEnvelope
{
    private ExtraMembers _extra;
    private NameSet _unknown;
    private string? _otherKind;
    private Known _seen;
    private Known _valued;
    private long _startTime;
    private long _endTime;

    [Flags]
    private enum Known
    {
        None = 0,
        Object = 1,
        StartTime = 2,
        EndTime = 4,
        Results = 8,
    }

    internal static ReadOnlySpan<byte> Kind => "bucket"u8;

    internal static ReadOnlySpan<byte> StartTimeName => "start_time"u8;

    internal static ReadOnlySpan<byte> EndTimeName => "end_time"u8;

    internal static ReadOnlySpan<byte> Results => "results"u8;

    /// <summary>Notes the results, whose opening mark is at the cursor.</summary>
    internal void AddResults(ref JsonCursor cursor)
    {
        Add(ref cursor, Known.Results);
        _valued |= Known.Results;
    }

    /// <summary>Reads the member whose value is at the cursor and wholly at hand.</summary>
    internal void ReadValue(ref JsonCursor cursor)
    {
        int start = cursor.Position;
        cursor.SkipValue();
        int end = cursor.Position;
        ReadOnlySpan<byte> token = cursor.Json.Slice(start, end - start);
        cursor.Position = start;
        Known member = Which(cursor.Name());
        Add(ref cursor, member);
        if (member == Known.None)
        {
            _extra.Add(cursor.Json.Slice(cursor.NameStart, end - cursor.NameStart));
        }
        else if (token[0] != 'n')
        {
            ReadKnown(ref cursor, member, token);
            _valued |= member;
        }

        cursor.Position = end;
    }

    /// <summary>The bucket, once all of it has been read.</summary>
    internal readonly UsageBucket Complete(ref JsonCursor cursor, ResultList results, bool requireMembers)
    {
        // Results are added up by time, and nothing could stand for a time that was not sent.
        Require(ref cursor, Known.StartTime, StartTimeName);
        Require(ref cursor, Known.EndTime, EndTimeName);
        if (requireMembers)
        {
            Require(ref cursor, Known.Results, Results);
        }

        return new UsageBucket(
            _startTime, _endTime, (_valued & Known.Results) != 0 ? results.Take() : null, EnvelopeRest.Of(_otherKind, _extra));
    }

    private void ReadKnown(ref JsonCursor cursor, Known member, ReadOnlySpan<byte> token)
    {
        switch (member)
        {
            case Known.StartTime:
                _startTime = CarefulValues.Integer(ref cursor, token);
                break;
            case Known.EndTime:
                _endTime = CarefulValues.Integer(ref cursor, token);
                break;
            case Known.Object:
                _otherKind = CarefulValues.Other(ref cursor, token, Kind);
                break;
            default:
                throw CarefulValues.WrongType(ref cursor, "an array", token);
        }
    }

    private void Add(ref JsonCursor cursor, Known member)
    {
        if (member == Known.None ? !_unknown.Add(cursor.Name()) : (_seen & member) != 0)
        {
            throw cursor.GivenTwice();
        }

        _seen |= member;
    }

    private readonly void Require(ref JsonCursor cursor, Known member, ReadOnlySpan<byte> name)
    {
        if ((_valued & member) == 0)
        {
            cursor.Owner = Utf8Text.Decode(name);
            throw (_seen & member) == 0 ? cursor.Missing() : cursor.WithoutValue();
        }
    }

    private static Known Which(ReadOnlySpan<byte> name) =>
        name.SequenceEqual(StartTimeName) ? Known.StartTime
        : name.SequenceEqual(EndTimeName) ? Known.EndTime
        : name.SequenceEqual(Results) ? Known.Results
        : name.SequenceEqual("object"u8) ? Known.Object
        : Known.None;
}
