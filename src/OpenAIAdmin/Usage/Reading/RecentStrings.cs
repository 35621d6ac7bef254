using System.Runtime.CompilerServices;
#if NET
using System.Numerics;
using System.Runtime.Intrinsics;
#endif

namespace OpenAIAdmin.Usage.Reading;

/// <summary>
/// Reads strings and finds the shared instance. In front of <see cref="SharedStrings"/> stands a small table of one parser's own: ids
/// and model names fit 32 bytes, so that finding the end, hashing and comparing are each a few instructions on one register.
/// </summary>
internal sealed class RecentStrings(SharedStrings shared)
{
#if NET
    private const int IndexBits = 10;

    private readonly Slot[] _slots = new Slot[1 << IndexBits];

    private static Vector256<byte> Indices => Vector256.Create(
        (byte)0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31);
#endif

    /// <summary>Reads a string without escapes whose content begins at the position; the position behind its closing quote, or 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int TryRead(ReadOnlySpan<byte> json, int at, ref string? text)
    {
#if NET
        if (Vector256.IsHardwareAccelerated && json.Length - at >= Vector256<byte>.Count)
        {
            Vector256<byte> bytes = Vector256.Create(json.Slice(at, Vector256<byte>.Count));
            uint special = JsonBytes.Special(bytes);
            int length = BitOperations.TrailingZeroCount(special);
            if (special != 0 && json[at + length] == '"')
            {
                bytes &= Vector256.LessThan(Indices, Vector256.Create((byte)length));
                ref Slot slot = ref _slots[Index(bytes)];
                text = slot.Bytes == bytes && slot.Text is string known ? known : Add(ref slot, bytes, json.Slice(at, length));
                return at + length + 1;
            }
        }
#endif
        return TryReadLong(json, at, ref text);
    }

    private int TryReadLong(ReadOnlySpan<byte> json, int at, ref string? text)
    {
        ReadOnlySpan<byte> rest = json.Slice(at);
        int length = JsonBytes.PlainLength(rest);
        if (length >= rest.Length || rest[length] != '"')
        {
            return 0;
        }

        text = shared.Get(rest.Slice(0, length));
        return at + length + 1;
    }

#if NET
    [MethodImpl(MethodImplOptions.NoInlining)]
    private string Add(ref Slot slot, Vector256<byte> bytes, ReadOnlySpan<byte> text)
    {
        slot.Bytes = bytes;
        return slot.Text = shared.Get(text);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Index(Vector256<byte> bytes)
    {
        Vector128<ulong> folded = bytes.GetLower().AsUInt64() ^ (bytes.GetUpper().AsUInt64() * 0xC2B2AE3D27D4EB4FUL);
        ulong hash = (folded.ToScalar() ^ BitOperations.RotateLeft(folded.GetElement(1), 29)) * 0x9E3779B97F4A7C15UL;
        return (int)(hash >> (64 - IndexBits));
    }

    private struct Slot
    {
        internal Vector256<byte> Bytes; // zeros behind the text, which itself has none: it is not plain then
        internal string? Text;
    }
#endif
}
