using System.Text;

namespace OpenAIAdmin.Usage.Reading;

/// <summary>
/// Turns the text of a value, already known to be correct JSON, into the member's type, or says exactly what is wrong.
/// </summary>
internal sealed class CarefulValues(SharedStrings strings)
{
    private readonly CarefulMoney _money = new(strings);

    /// <summary>Reads a value that is not null; false when it turns out to hold nothing.</summary>
    internal bool Read(ref JsonCursor cursor, ref MemberSpan span, ResultMember member, MemberValues values, ref ulong flagged)
    {
        ReadOnlySpan<byte> text = span.Value(cursor.Json);
        int index = member.Slot;
        switch (member.Kind)
        {
            case MemberKind.Integer:
                values.Integers[index] = Integer(ref cursor, text);
                break;
            case MemberKind.Text:
                values.Texts[index] = Text(ref cursor, text, strings);
                break;
            case MemberKind.Boolean:
                flagged |= Boolean(ref cursor, text) ? 1UL << span.Member : 0;
                break;
            case MemberKind.Decimal:
                values.Decimals[index] = Decimal(ref cursor, text);
                flagged |= text[0] == '"' ? 1UL << span.Member : 0;
                break;
            default:
                return ReadMoney(ref cursor, span, member, values, ref flagged);
        }

        return true;
    }

    private bool ReadMoney(ref JsonCursor cursor, MemberSpan span, ResultMember member, MemberValues values, ref ulong flagged)
    {
        bool read = _money.TryRead(ref cursor, member.Name, span, out values.Money[member.Slot]);
        flagged |= _money.IsText ? 1UL << span.Member : 0;
        if (!_money.IsWhole)
        {
            values.Rest = new MemberText(span.Member, span.Value(cursor.Json).ToArray(), values.Rest);
        }

        return read;
    }

    internal static long Integer(ref JsonCursor cursor, ReadOnlySpan<byte> text)
    {
        if (!JsonBytes.IsDigit(text[0]) && text[0] != '-')
        {
            throw WrongType(ref cursor, "an integer", text);
        }

        return IntegerText.TryRead(text, out long value) switch
        {
            NumberOutcome.Read => value,
            NumberOutcome.OutOfRange => throw cursor.Error("the integer does not fit 64 bits"),
            _ => throw cursor.Error("an integer is expected, not a fraction"),
        };
    }

    internal static string Text(ref JsonCursor cursor, ReadOnlySpan<byte> token, SharedStrings strings) => token[0] == '"'
        ? strings.Get(Content(ref cursor, token))
        : throw WrongType(ref cursor, "a string", token);

    internal static string? TextOrNull(ref JsonCursor cursor, ReadOnlySpan<byte> token) => token[0] switch
    {
        (byte)'n' => null,
        (byte)'"' => Utf8Text.Decode(Content(ref cursor, token)),
        _ => throw WrongType(ref cursor, "a string", token),
    };

    /// <summary>The string, where it is another one than expected.</summary>
    internal static string? Other(ref JsonCursor cursor, ReadOnlySpan<byte> token, ReadOnlySpan<byte> expected)
    {
        if (token[0] == '"' && token.Slice(1, token.Length - 2).SequenceEqual(expected))
        {
            return null;
        }

        string? text = TextOrNull(ref cursor, token);
        return text is not null && Encoding.UTF8.GetBytes(text).AsSpan().SequenceEqual(expected) ? null : text;
    }

    internal static bool Boolean(ref JsonCursor cursor, ReadOnlySpan<byte> token) => token[0] switch
    {
        (byte)'t' => true,
        (byte)'f' => false,
        _ => throw WrongType(ref cursor, "a boolean", token),
    };

    // The live API has sent amounts both as numbers and as strings.
    internal static decimal Decimal(ref JsonCursor cursor, ReadOnlySpan<byte> token)
    {
        if (token[0] != '"' && token[0] != '-' && !JsonBytes.IsDigit(token[0]))
        {
            throw WrongType(ref cursor, "a number", token);
        }

        return ExactDecimal.TryRead(token[0] == '"' ? Content(ref cursor, token) : token, out decimal value) switch
        {
            NumberOutcome.Read => value,
            NumberOutcome.OutOfRange => throw cursor.Error("the number has no exact decimal value"),
            _ => throw cursor.Error("a number is expected, and the string holds none"),
        };
    }

    private static ReadOnlySpan<byte> Content(ref JsonCursor cursor, ReadOnlySpan<byte> token)
    {
        if (token.IndexOf((byte)'\\') < 0)
        {
            return token.Slice(1, token.Length - 2);
        }

        string text = Utf8Text.Unescape(token) ?? throw cursor.Error("the string is not valid text");
        return Encoding.UTF8.GetBytes(text);
    }

    internal static UsagePayloadException WrongType(ref JsonCursor cursor, string expected, ReadOnlySpan<byte> token)
    {
        string found = token[0] switch
        {
            (byte)'"' => "a string",
            (byte)'{' => "an object",
            (byte)'[' => "an array",
            (byte)'t' or (byte)'f' => "a boolean",
            (byte)'n' => "null",
            _ => "a number",
        };
        return cursor.Error($"{expected} is expected, not {found}");
    }
}
