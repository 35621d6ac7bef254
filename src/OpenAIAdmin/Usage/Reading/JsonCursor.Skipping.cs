namespace OpenAIAdmin.Usage.Reading;

/// <content>Passing over values, which checks all of their text.</content>
internal ref partial struct JsonCursor
{
    /// <summary>Passes one value of any kind.</summary>
    internal void SkipValue()
    {
        if (Peek() is not ((byte)'{' or (byte)'['))
        {
            Skip();
            return;
        }

        _nestedStart = Position;
        Skip();
        _nestedStart = None;
    }

    private void Skip()
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

        NameSet names = default;
        do
        {
            Peek();
            int start = Position;
            ReadName(out int end);
            Expect(':');
            Peek();
            if (!names.Add(Unquoted(Json.Slice(start, end - start))))
            {
                throw GivenTwice();
            }

            Skip();
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
            Skip();
        }
        while (MoveNext(']'));
        Leave();
    }

    private bool SkipName() => Peek() == '"' ? SkipString() : throw Error("a member's name is missing");
}
