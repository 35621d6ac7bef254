namespace OpenAIAdmin.Usage.Reading;

/// <summary>
/// Walks over JSON text that is wholly at hand and checks it: grammar, depth, UTF-8. This is the careful path; every error
/// about the text itself comes from here.
/// </summary>
internal ref struct JsonCursor
{
    private readonly PayloadPlace _place;
    private int _depthLeft;

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
    }

    internal readonly UsagePayloadException Error(string message) => _place.Error(Position, MemberPath(), message);

    internal readonly UsagePayloadException Truncated() => _place.Error(Json.Length, MemberPath(), "the JSON ends before it is complete");

    private readonly string MemberPath()
    {
        string name = NameEnd <= NameStart ? "" : Utf8Text.Unescape(Json.Slice(NameStart, NameEnd - NameStart)) ?? "";
        return Owner.Length == 0 || name.Length == 0 ? Owner + name : Owner + "." + name;
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
    internal readonly ReadOnlySpan<byte> Name()
    {
        ReadOnlySpan<byte> token = Json.Slice(NameStart, NameEnd - NameStart);
        return token.IndexOf((byte)'\\') < 0
            ? token.Slice(1, token.Length - 2)
            : System.Text.Encoding.UTF8.GetBytes(Utf8Text.Unescape(token) ?? "");
    }

    /// <summary>Passes an opening mark, which counts against the depth.</summary>
    internal void Open()
    {
        if (--_depthLeft < 0)
        {
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

    /// <summary>Passes one value of any kind.</summary>
    internal void SkipValue()
    {
        switch (Peek())
        {
            case (byte)'"':
                SkipString();
                break;
            case (byte)'{':
                SkipObject();
                break;
            case (byte)'[':
                SkipArray();
                break;
            case (byte)'t':
                SkipLiteral("true"u8);
                break;
            case (byte)'f':
                SkipLiteral("false"u8);
                break;
            case (byte)'n':
                SkipLiteral("null"u8);
                break;
            default:
                SkipNumber();
                break;
        }
    }

    /// <summary>Passes a string, whose opening quote is at the position; true when it has escapes.</summary>
    internal bool SkipString()
    {
        bool escaped = false;
        bool ascii = true;
        int start = ++Position;
        while (true)
        {
            Position += JsonBytes.PlainLength(Json.Slice(Position));
            if (Position >= Json.Length)
            {
                throw Truncated();
            }

            byte special = Json[Position];
            if (special == '"')
            {
                break;
            }

            if (special < ' ')
            {
                throw Error("a string has a control character");
            }

            if (special == '\\')
            {
                escaped = true;
                SkipEscape();
            }
            else
            {
                ascii = false;
                Position++;
            }
        }

        if (!ascii && !Utf8Text.IsValid(Json.Slice(start, Position - start)))
        {
            throw Error("a string is not valid UTF-8");
        }

        Position++;
        return escaped;
    }

    private void SkipEscape()
    {
        const int UnicodeDigits = 4;
        if (Position + 1 >= Json.Length)
        {
            throw Truncated();
        }

        byte kind = Json[Position + 1];
        if (kind != 'u')
        {
            Position += "\"\\/bfnrt"u8.IndexOf(kind) >= 0 ? 2 : throw Error("a string has an unknown escape");
            return;
        }

        Position += 2;
        for (int digit = 0; digit < UnicodeDigits; digit++, Position++)
        {
            if (Position >= Json.Length)
            {
                throw Truncated();
            }

            if ("0123456789abcdefABCDEF"u8.IndexOf(Json[Position]) < 0)
            {
                throw Error("a string has a broken escape");
            }
        }
    }

    private void SkipLiteral(ReadOnlySpan<byte> literal)
    {
        ReadOnlySpan<byte> rest = Json.Slice(Position);
        if (!rest.StartsWith(literal))
        {
            throw literal.StartsWith(rest) ? Truncated() : Error("this is no JSON value");
        }

        Position += literal.Length;
        CheckScalarEnds();
    }

    private void SkipNumber()
    {
        int end = Position;
        while (end < Json.Length && (JsonBytes.IsDigit(Json[end]) || "+-.eE"u8.IndexOf(Json[end]) >= 0))
        {
            end++;
        }

        if (!NumberText.TryParse(Json.Slice(Position, end - Position), out _))
        {
            throw end == Json.Length && end > Position ? Truncated() : Error("this is no JSON value");
        }

        Position = end;
        CheckScalarEnds();
    }

    private readonly void CheckScalarEnds()
    {
        if (Position < Json.Length && !JsonBytes.EndsScalar(Json[Position]))
        {
            throw Error("this is no JSON value");
        }
    }

    private void SkipObject()
    {
        if (!Enter('}'))
        {
            return;
        }

        do
        {
            SkipName();
            Expect(':');
            SkipValue();
        }
        while (MoveNext('}'));
        Leave();
    }

    private void SkipArray()
    {
        if (!Enter(']'))
        {
            return;
        }

        do
        {
            SkipValue();
        }
        while (MoveNext(']'));
        Leave();
    }

    private bool SkipName() => Peek() == '"' ? SkipString() : throw Error("a member's name is missing");

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
