namespace OpenAIAdmin.Usage.Reading;

/// <summary>
/// Reads a 64-bit integer from any form of JSON number. Forms with an integral value are integers (<c>1.0</c>, <c>1e3</c>,
/// <c>-0</c>), as in JSON Schema; a fraction is not one, and a value beyond 64 bits is out of range.
/// </summary>
internal static class IntegerText
{
    internal static NumberOutcome TryRead(ReadOnlySpan<byte> text, out long value)
    {
        value = 0;
        if (!NumberText.TryParse(text, out NumberText number))
        {
            return NumberOutcome.NotANumber;
        }

        ReadOnlySpan<byte> fraction = TrimZeros(number.Fraction);
        ReadOnlySpan<byte> whole = fraction.Length == 0 ? TrimZeros(number.Whole) : number.Whole;
        if (whole.Length == 0 && fraction.Length == 0)
        {
            return NumberOutcome.Read;
        }

        long power = (long)number.Exponent - fraction.Length + (fraction.Length == 0 ? number.Whole.Length - whole.Length : 0);
        if (power < 0)
        {
            return NumberOutcome.NotAnInteger;
        }

        // Below zero, because the least long has no positive twin.
        bool fits = TryAppend(whole, ref value) && TryAppend(fraction, ref value);
        for (; fits && power > 0; power--)
        {
            fits = TryAppendDigit(0, ref value);
        }

        fits = fits && (number.Negative || value != long.MinValue);
        value = fits ? (number.Negative ? value : -value) : 0;
        return fits ? NumberOutcome.Read : NumberOutcome.OutOfRange;
    }

    private static bool TryAppend(ReadOnlySpan<byte> digits, ref long value)
    {
        foreach (byte digit in digits)
        {
            if (!TryAppendDigit(digit - '0', ref value))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryAppendDigit(int digit, ref long value)
    {
        if (value < long.MinValue / 10 || value * 10 < long.MinValue + digit)
        {
            return false;
        }

        value = (value * 10) - digit;
        return true;
    }

    private static ReadOnlySpan<byte> TrimZeros(ReadOnlySpan<byte> digits)
    {
        int length = digits.Length;
        while (length > 0 && digits[length - 1] == '0')
        {
            length--;
        }

        return digits.Slice(0, length);
    }
}
