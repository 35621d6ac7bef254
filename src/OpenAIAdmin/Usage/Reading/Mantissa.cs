namespace OpenAIAdmin.Usage.Reading;

/// <summary>The 96 bits of a decimal, filled digit by digit without ever rounding.</summary>
internal struct Mantissa
{
    private const int ChunkDigits = 9;

    private uint _high;
    private uint _middle;
    private uint _low;

    internal readonly bool IsZero => (_high | _middle | _low) == 0;

    internal readonly decimal ToDecimal(bool negative, byte scale) => new((int)_low, (int)_middle, (int)_high, negative, scale);

    /// <summary>
    /// Appends digits. Zeros that no longer fit are left out, and the power of ten grows by their number; another digit that
    /// does not fit means that the value has no exact decimal.
    /// </summary>
    internal bool TryAppend(ReadOnlySpan<byte> digits, ref long power)
    {
        int index = 0;
        while (index < digits.Length)
        {
            uint factor = 1;
            uint chunk = 0;
            int end = Math.Min(digits.Length, index + ChunkDigits);
            for (int digit = index; digit < end; digit++)
            {
                factor *= 10;
                chunk = (chunk * 10) + (uint)(digits[digit] - '0');
            }

            if (!TryMultiplyAdd(factor, chunk))
            {
                return TryAppendSingly(digits.Slice(index), ref power);
            }

            index = end;
        }

        return true;
    }

    /// <summary>This × factor + addend, or nothing changed when that does not fit.</summary>
    internal bool TryMultiplyAdd(uint factor, uint addend)
    {
        ulong low = ((ulong)_low * factor) + addend;
        ulong middle = ((ulong)_middle * factor) + (low >> 32);
        ulong high = ((ulong)_high * factor) + (middle >> 32);
        if (high >> 32 != 0)
        {
            return false;
        }

        (_high, _middle, _low) = ((uint)high, (uint)middle, (uint)low);
        return true;
    }

    /// <summary>Divides by ten when that leaves no rest.</summary>
    internal bool TryDropZero()
    {
        ulong high = _high;
        ulong middle = ((high % 10) << 32) | _middle;
        ulong low = ((middle % 10) << 32) | _low;
        if (low % 10 != 0)
        {
            return false;
        }

        (_high, _middle, _low) = ((uint)(high / 10), (uint)(middle / 10), (uint)(low / 10));
        return true;
    }

    private bool TryAppendSingly(ReadOnlySpan<byte> digits, ref long power)
    {
        int index = 0;
        while (index < digits.Length && TryMultiplyAdd(10, (uint)(digits[index] - '0')))
        {
            index++;
        }

        // Once a digit is left out, no later one may follow it into the number.
        for (; index < digits.Length; index++, power++)
        {
            if (digits[index] != '0')
            {
                return false;
            }
        }

        return true;
    }
}
