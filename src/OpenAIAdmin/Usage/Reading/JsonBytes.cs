#if NET
using System.Numerics;
using System.Runtime.Intrinsics;
#endif
using System.Runtime.CompilerServices;

namespace OpenAIAdmin.Usage.Reading;

/// <summary>The smallest questions about JSON text as bytes.</summary>
internal static class JsonBytes
{
    internal static bool IsWhitespace(byte value) => value is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';

    internal static bool IsDigit(byte value) => (uint)(value - '0') <= 9;

    /// <summary>Whether a number or a literal may end before this byte.</summary>
    internal static bool EndsScalar(byte value) => value is (byte)',' or (byte)'}' or (byte)']' || IsWhitespace(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int SkipWhitespace(ReadOnlySpan<byte> json, int position)
    {
        while ((uint)position < (uint)json.Length && json[position] <= ' ' && IsWhitespace(json[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>The number of bytes before the first one that ends a string or needs a closer look: a quote, a backslash, a control character, or anything beyond ASCII.</summary>
    internal static int PlainLength(ReadOnlySpan<byte> text)
    {
        int index = 0;
#if NET
        if (Vector256.IsHardwareAccelerated)
        {
            for (; index + Vector256<byte>.Count <= text.Length; index += Vector256<byte>.Count)
            {
                uint special = Special(Vector256.Create(text.Slice(index, Vector256<byte>.Count)));
                if (special != 0)
                {
                    return index + BitOperations.TrailingZeroCount(special);
                }
            }
        }
#endif
        while (index < text.Length && IsPlain(text[index]))
        {
            index++;
        }

        return index;
    }

#if NET
    /// <summary>A bit for each byte that is not plain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Special(Vector256<byte> bytes) => (Vector256.Equals(bytes, Vector256.Create((byte)'"'))
        | Vector256.Equals(bytes, Vector256.Create((byte)'\\'))
        | Vector256.LessThan(bytes.AsSByte(), Vector256.Create((sbyte)' ')).AsByte()) // signed: beyond ASCII is below zero
        .ExtractMostSignificantBits();
#endif

    private static bool IsPlain(byte value) => value is >= (byte)' ' and < 0x80 and not (byte)'"' and not (byte)'\\';
}
