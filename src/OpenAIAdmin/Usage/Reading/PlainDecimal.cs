namespace OpenAIAdmin.Usage.Reading;

/// <summary>Reads the common forms of a decimal fast, a number or a string holding one, and leaves every other form to the careful path.</summary>
internal static class PlainDecimal
{
    private const int MostDigits = 18; // always fit 63 bits

    /// <summary>Reads the value at the position and moves behind it.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> json, ref int position, out decimal value)
    {
        bool quoted = json[position] == '"';
        int start = quoted ? position + 1 : position;
        int end = start;
        int point = -1;
        ulong digits = 0;
        for (; end < json.Length; end++)
        {
            uint digit = (uint)(json[end] - '0');
            if (digit <= 9)
            {
                digits = unchecked((digits * 10) + digit); // may run over; not used then
            }
            else if (json[end] == '.' && point < 0)
            {
                point = end;
            }
            else
            {
                break;
            }
        }

        if (end >= json.Length || (quoted ? json[end] != '"' : !JsonBytes.EndsScalar(json[end])))
        {
            return TryReadOther(json, ref position, quoted, start, end, out value);
        }

        int whole = (point < 0 ? end : point) - start;
        int fraction = point < 0 ? 0 : end - point - 1;
        bool common = whole > 0 && (whole == 1 || json[start] != '0') && (point < 0 || fraction > 0) && whole + fraction <= MostDigits;
        if (!common)
        {
            return TryReadOther(json, ref position, quoted, start, end, out value);
        }

        position = quoted ? end + 1 : end;
        value = new decimal((int)digits, (int)(digits >> 32), 0, false, (byte)fraction);
        return true;
    }

    private static bool TryReadOther(ReadOnlySpan<byte> json, ref int position, bool quoted, int start, int end, out decimal value)
    {
        while (end < json.Length && (JsonBytes.IsDigit(json[end]) || "+-.eE"u8.IndexOf(json[end]) >= 0))
        {
            end++;
        }

        value = 0;
        bool ends = end < json.Length && (quoted ? json[end] == '"' : JsonBytes.EndsScalar(json[end]));
        if (!ends || ExactDecimal.TryRead(json.Slice(start, end - start), out value) != NumberOutcome.Read)
        {
            return false;
        }

        position = quoted ? end + 1 : end;
        return true;
    }
}
