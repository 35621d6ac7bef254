namespace OpenAIAdmin.Usage.Reading;

/// <summary>How a text turned into a number.</summary>
internal enum NumberOutcome
{
    Read,
    NotANumber,
    NotAnInteger,
    OutOfRange,
}

/// <summary>A number as JSON writes it, taken apart: sign, significant digits, and a power of ten.</summary>
internal ref struct NumberText
{
    internal bool Negative;

    /// <summary>The digits before the point, without leading zeros; empty when there are none but zeros.</summary>
    internal ReadOnlySpan<byte> Whole;

    /// <summary>The digits behind the point.</summary>
    internal ReadOnlySpan<byte> Fraction;

    /// <summary>The written exponent, cut off at ±1,000,000,000, far beyond everything representable.</summary>
    internal int Exponent;

    /// <summary>Takes the whole text apart by JSON's grammar.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> text, out NumberText number)
    {
        number = default;
        int position = 0;
        if (position < text.Length && text[position] == '-')
        {
            number.Negative = true;
            position++;
        }

        ReadOnlySpan<byte> whole = Digits(text, ref position);
        if (whole.Length == 0 || (whole.Length > 1 && whole[0] == '0'))
        {
            return false;
        }

        number.Whole = whole[0] == '0' ? default : whole;
        if (position < text.Length && text[position] == '.')
        {
            position++;
            number.Fraction = Digits(text, ref position);
            if (number.Fraction.Length == 0)
            {
                return false;
            }
        }

        if (position < text.Length && (text[position] | 0x20) == 'e' && !TryExponent(text, ref position, out number.Exponent))
        {
            return false;
        }

        return position == text.Length;
    }

    private static bool TryExponent(ReadOnlySpan<byte> text, scoped ref int position, out int exponent)
    {
        const int Cut = 1_000_000_000;
        exponent = 0;
        position++;
        bool negative = position < text.Length && text[position] == '-';
        if (negative || (position < text.Length && text[position] == '+'))
        {
            position++;
        }

        ReadOnlySpan<byte> digits = Digits(text, ref position);
        foreach (byte digit in digits)
        {
            exponent = exponent >= Cut / 10 ? Cut : (exponent * 10) + (digit - '0');
        }

        exponent = negative ? -exponent : exponent;
        return digits.Length > 0;
    }

    private static ReadOnlySpan<byte> Digits(ReadOnlySpan<byte> text, scoped ref int position)
    {
        int start = position;
        while (position < text.Length && JsonBytes.IsDigit(text[position]))
        {
            position++;
        }

        return text.Slice(start, position - start);
    }
}
