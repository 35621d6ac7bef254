namespace OpenAIAdmin.Usage.Reading;

/// <summary>The members of a page other than its buckets.</summary>
/// <param name="keepsRest">Whether members that the document does not know are kept; where buckets are passed on one by one, nobody asks for them.</param>
internal sealed class PageEnvelope(bool keepsRest)
{
    private NameSet _names;
    private ExtraMembers _extra;
    private string? _otherKind;
    private bool _hasData;
    private bool? _hasMore;
    private bool _hasNextPage;

    internal static ReadOnlySpan<byte> Kind => "page"u8;

    internal static ReadOnlySpan<byte> Data => "data"u8;

    internal static ReadOnlySpan<byte> HasMoreName => "has_more"u8;

    internal static ReadOnlySpan<byte> NextPageName => "next_page"u8;

    /// <summary>What the page said besides.</summary>
    internal EnvelopeRest? Rest => EnvelopeRest.Of(_otherKind, _extra);

    internal string? NextPage { get; private set; }

    /// <summary>What the payload says; where it says nothing, a cursor means that there is more.</summary>
    internal bool HasMore => _hasMore ?? NextPage is not null;

    /// <summary>Notes the member at the cursor; one given twice is an error.</summary>
    internal void Add(ref JsonCursor cursor)
    {
        if (!_names.Add(cursor.Name()))
        {
            throw cursor.GivenTwice();
        }

        _hasData |= cursor.IsName(Data) && cursor.Json[cursor.Position] != 'n';
        _hasNextPage |= cursor.IsName(NextPageName);
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
        if (cursor.IsName(Data) && token[0] != 'n')
        {
            throw CarefulValues.WrongType(ref cursor, "an array", token);
        }

        if (cursor.IsName(HasMoreName))
        {
            _hasMore = token[0] == 'n' ? null : CarefulValues.Boolean(ref cursor, token);
        }
        else if (cursor.IsName(NextPageName))
        {
            NextPage = CarefulValues.TextOrNull(ref cursor, token);
        }
        else if (cursor.IsName("object"u8))
        {
            _otherKind = CarefulValues.Other(ref cursor, token, Kind);
        }
        else if (keepsRest && !cursor.IsName(Data))
        {
            _extra.Add(cursor.Json.Slice(cursor.NameStart, end - cursor.NameStart));
        }

        cursor.Position = end;
    }

    /// <summary>
    /// Checks what can only be known at the end. A page without data is never taken for an empty one; other members are
    /// required on demand only.
    /// </summary>
    internal void Complete(ref JsonCursor cursor, bool requireMembers)
    {
        string? lacking = !_hasData ? "data"
            : requireMembers && _hasMore is null ? "has_more"
            : requireMembers && !_hasNextPage ? "next_page"
            : null;
        if (lacking is not null)
        {
            cursor.Owner = lacking;
            throw cursor.Error("the required member is missing");
        }
    }
}
