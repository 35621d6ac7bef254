namespace OpenAIAdmin.Usage.Reading;

/// <summary>
/// Walks over JSON text that is wholly at hand and checks it: grammar, depth, UTF-8. This is the careful path; every error
/// about the text itself comes from here.
/// </summary>
internal ref partial struct JsonCursor
{
    private const int None = -1;

    private readonly PayloadPlace _place;
    private int _depthLeft;
    private int _nestedStart; // of the object or array that is being passed over

    internal readonly ReadOnlySpan<byte> Json;
    internal int Position;

    /// <summary>Where the name of the member being read begins and ends, its quotes included, for errors; equal between members.</summary>
    internal int NameStart;
    internal int NameEnd;

    /// <summary>The member whose object is being read, for errors; empty at the object of a result, a bucket or a page.</summary>
    internal string Owner;

    internal JsonCursor(ReadOnlySpan<byte> json, int position, PayloadPlace place, int depthLeft)
    {
        Json = json;
        Position = position;
        Owner = "";
        _place = place;
        _depthLeft = depthLeft;
        _nestedStart = None;
    }

    internal readonly UsagePayloadException Error(string message) => _place.Error(Position, MemberPath(Position), message);

    internal readonly UsagePayloadException GivenTwice() => Error("the member is given twice");

    internal readonly UsagePayloadException Missing() => Error("the required member is missing");

    internal readonly UsagePayloadException WithoutValue() => Error("the required member has no value");

    internal readonly UsagePayloadException Truncated() =>
        _place.Error(Json.Length, MemberPath(Json.Length), "the JSON ends before it is complete");

    private readonly string MemberPath(int position)
    {
        string name = NameEnd <= NameStart ? "" : Utf8Text.Unescape(Json.Slice(NameStart, NameEnd - NameStart)) ?? "";
        string path = Owner.Length == 0 || name.Length == 0 ? Owner + name : Owner + "." + name;
        return _nestedStart == None ? path : path + NestedPath.Of(Json.Slice(_nestedStart, position - _nestedStart));
    }

    /// <summary>The next byte that is not whitespace; the position is at it afterwards.</summary>
    internal byte Peek()
    {
        Position = JsonBytes.SkipWhitespace(Json, Position);
        return Position < Json.Length ? Json[Position] : throw Truncated();
    }

    /// <summary>Goes to a member's value, so that errors name the member.</summary>
    internal void MoveTo(in MemberSpan member)
    {
        NameStart = member.NameStart;
        NameEnd = member.NameEnd;
        Position = member.ValueStart;
    }

    internal void Expect(char mark)
    {
        if (Peek() != mark)
        {
            throw Error($"'{mark}' is missing");
        }

        Position++;
    }

    /// <summary>After an element or a member: true when another one follows, false behind the closing mark.</summary>
    internal bool MoveNext(char closing)
    {
        byte next = Peek();
        if (next != ',' && next != closing)
        {
            throw Error($"',' or '{closing}' is missing");
        }

        Position++;
        return next == ',';
    }

    /// <summary>In an object: goes to the next member's value; false behind the object's closing mark.</summary>
    internal bool NextMember(bool first)
    {
        NameEnd = NameStart;
        if (!NextElement('}', first))
        {
            return false;
        }

        Peek();
        int start = Position;
        ReadName(out int end);
        (NameStart, NameEnd) = (start, end);
        Expect(':');
        Peek();
        return true;
    }

    /// <summary>In an array or object: goes to the next element or name; false behind the closing mark.</summary>
    internal bool NextElement(char closing, bool first)
    {
        if (!first)
        {
            return MoveNext(closing);
        }

        if (Peek() != closing)
        {
            return true;
        }

        Position++;
        return false;
    }

    /// <summary>Whether the member at hand has this name.</summary>
    internal readonly bool IsName(ReadOnlySpan<byte> name) => Name().SequenceEqual(name);

    /// <summary>The name of the member at hand, as UTF-8 without escapes.</summary>
    internal readonly ReadOnlySpan<byte> Name() => Unquoted(Json.Slice(NameStart, NameEnd - NameStart));

    // Two names are equal if they spell the same, be it with escapes.
    private static ReadOnlySpan<byte> Unquoted(ReadOnlySpan<byte> name) => name.IndexOf((byte)'\\') < 0
        ? name.Slice(1, name.Length - 2)
        : System.Text.Encoding.UTF8.GetBytes(Utf8Text.Unescape(name) ?? "");

    /// <summary>Passes an opening mark, which counts against the depth.</summary>
    internal void Open()
    {
        if (--_depthLeft < 0)
        {
            _nestedStart = None; // a path as deep as that would say nothing more
            throw Error("the nesting is too deep");
        }

        Position++;
    }

    /// <summary>Enters an object or array whose opening mark is at the position; false when it is empty and already left.</summary>
    internal bool Enter(char closing)
    {
        Open();
        if (Peek() != closing)
        {
            return true;
        }

        Position++;
        _depthLeft++;
        return false;
    }

    /// <summary>Leaves what <see cref="Enter"/> entered; the closing mark has been passed.</summary>
    internal void Leave() => _depthLeft++;

    /// <summary>Passes a member's name; true when it has escapes.</summary>
    internal bool ReadName(out int end)
    {
        Peek();
        int start = Position;
        bool escaped = SkipName();
        end = Position;
        if (escaped && Utf8Text.Unescape(Json.Slice(start, end - start)) is null)
        {
            throw Error("a member's name is not valid text");
        }

        return escaped;
    }
}
