using System.Buffers.Binary;
#if NET
using System.Numerics;
#endif
using System.Runtime.CompilerServices;

namespace OpenAIAdmin.Usage.Reading;

/// <summary>Reads the common form of an integer fast: up to 18 digits, no sign, no leading zero. Every other form is left to <see cref="IntegerText"/>.</summary>
internal static class PlainInteger
{
    private const int MostDigits = 18; // always fits a long

    /// <summary>Reads digits at the position and moves behind them. What follows them is the caller's to check.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryRead(ReadOnlySpan<byte> json, ref int position, out long value)
    {
#if NET
        if (json.Length - position >= 2 * sizeof(ulong))
        {
            ulong digits = BinaryPrimitives.ReadUInt64LittleEndian(json.Slice(position)) ^ Zeros;
            ulong others = Others(digits);
            int bits = BitOperations.TrailingZeroCount(others) & ~7;
            if (others != 0)
            {
                if (bits == 0 || (bits > 8 && (digits & 0xFF) == 0))
                {
                    value = 0;
                    return false;
                }

                position += bits >> 3;
                value = Combine(digits << (64 - bits)); // zeros in front of the digits count for nothing
                return true;
            }

            ulong more = BinaryPrimitives.ReadUInt64LittleEndian(json.Slice(position + sizeof(ulong))) ^ Zeros;
            others = Others(more);
            if (others != 0 && (digits & 0xFF) != 0)
            {
                bits = BitOperations.TrailingZeroCount(others) & ~7;
                position += sizeof(ulong) + (bits >> 3);
                value = (Combine(digits) * Powers[bits >> 3]) + (bits == 0 ? 0 : Combine(more << (64 - bits)));
                return true;
            }
        }
#endif
        return TryReadLong(json, ref position, out value);
    }

    private static bool TryReadLong(ReadOnlySpan<byte> json, ref int position, out long value)
    {
        value = 0;
        int index = position;
        int end = Math.Min(json.Length, position + MostDigits + 1);
        while (index < end && JsonBytes.IsDigit(json[index]))
        {
            value = (value * 10) + (json[index] - '0');
            index++;
        }

        int length = index - position;
        if (length == 0 || length > MostDigits || (length > 1 && json[position] == '0'))
        {
            return false;
        }

        position = index;
        return true;
    }

#if NET
    private const ulong Zeros = 0x3030303030303030UL;

    private static ReadOnlySpan<long> Powers => [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000];

    // The highest bit of each byte that is no digit; the lowest such byte is exact, which is the one that counts.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Others(ulong digits) => ((digits + 0x7676767676767676UL) | digits) & 0x8080808080808080UL;

    // Eight decimal digits, one per byte, first digit in the lowest byte, in three multiplications.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Combine(ulong digits)
    {
        digits = (digits * 10) + (digits >> 8);
        return (long)((((digits & 0x000000FF000000FFUL) * 0x000F424000000064UL)
            + (((digits >> 16) & 0x000000FF000000FFUL) * 0x0000271000000001UL)) >> 32);
    }
#endif
}
