namespace OpenAIAdmin.Usage.Reading;

/// <summary>The members of a bucket other than its results.</summary>
internal struct BucketEnvelope
{
    private NameSet _unknown;
    private Known _seen;
    private Known _valued;

    [Flags]
    private enum Known
    {
        None = 0,
        Object = 1,
        StartTime = 2,
        EndTime = 4,
        Results = 8,
    }

    internal static ReadOnlySpan<byte> Results => "results"u8;

    internal long StartTime { get; private set; }

    internal long EndTime { get; private set; }

    /// <summary>Notes the member at the cursor; one given twice is an error.</summary>
    internal void Add(ref JsonCursor cursor)
    {
        Known member = Which(cursor.Name());
        if (member == Known.None ? !_unknown.Add(cursor.Name()) : (_seen & member) != 0)
        {
            throw cursor.GivenTwice();
        }

        _seen |= member;
    }

    /// <summary>Reads the member whose value is at the cursor and wholly at hand.</summary>
    internal void ReadValue(ref JsonCursor cursor)
    {
        int start = cursor.Position;
        cursor.SkipValue();
        int end = cursor.Position;
        ReadOnlySpan<byte> token = cursor.Json.Slice(start, end - start);
        cursor.Position = start;
        Add(ref cursor);
        switch (token[0] == 'n' ? Known.None : Which(cursor.Name()))
        {
            case Known.StartTime:
                StartTime = CarefulValues.Integer(ref cursor, token);
                break;
            case Known.EndTime:
                EndTime = CarefulValues.Integer(ref cursor, token);
                break;
            case Known.Object:
                CarefulValues.TextOrNull(ref cursor, token);
                break;
            case Known.Results:
                throw CarefulValues.WrongType(ref cursor, "an array", token);
        }

        _valued |= token[0] == 'n' ? Known.None : Which(cursor.Name());
        cursor.Position = end;
    }

    /// <summary>Checks what can only be known at the end.</summary>
    internal readonly void Complete(ref JsonCursor cursor, bool requireMembers)
    {
        if (!requireMembers)
        {
            return;
        }

        string? lacking = (_valued & Known.StartTime) == 0 ? "start_time"
            : (_valued & Known.EndTime) == 0 ? "end_time"
            : (_seen & Known.Results) == 0 ? "results"
            : null;
        if (lacking is not null)
        {
            cursor.Owner = lacking;
            throw cursor.Error("the required member is missing");
        }
    }

    private static Known Which(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("start_time"u8) ? Known.StartTime
        : name.SequenceEqual("end_time"u8) ? Known.EndTime
        : name.SequenceEqual(Results) ? Known.Results
        : name.SequenceEqual("object"u8) ? Known.Object
        : Known.None;
}
