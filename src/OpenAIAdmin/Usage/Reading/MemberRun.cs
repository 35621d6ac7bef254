#if NET
using System.Runtime.Intrinsics;
#endif
using System.Runtime.CompilerServices;

namespace OpenAIAdmin.Usage.Reading;

/// <summary>
/// Text that once led from one value of a result to another: the rest of a member, perhaps whole members whose values rarely
/// change (the tag, null, true, false, 0), and the name of the next one. Where the same bytes come again, one comparison reads all of it.
/// </summary>
/// <param name="text">The text, up to the value it leads to.</param>
/// <param name="target">The member whose value follows; null when the text closes the object.</param>
/// <param name="present">The members in the text, the target included.</param>
/// <param name="valued">The members whose values are in the text, and not null.</param>
/// <param name="flagged">The boolean members that are true in the text: see <see cref="ResultShape.Flagged"/>.</param>
internal sealed class MemberRun(byte[] text, MemberPoint? target, ulong present, ulong valued, ulong flagged)
{
    /// <summary>Stands among <see cref="Present"/> for the tag.</summary>
    internal const ulong TagBit = 1UL << 63;

    internal readonly byte[] Text = text;
    internal readonly MemberPoint? Target = target;
    internal readonly ulong Present = present;
    internal readonly ulong Valued = valued;
    internal readonly ulong Flagged = flagged;
#if NET
    // The first 32 bytes, and a bit for each that there is: most runs are shorter, and compared by two instructions.
    private readonly Vector256<byte> _head = Head(text);
    private readonly uint _headMask = text.Length < Vector256<byte>.Count ? (1U << text.Length) - 1 : uint.MaxValue;
#endif

    /// <summary>The first of the runs that the text has at the position, or null. The position is within the text or at its end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static MemberRun? Match(MemberRun[] runs, ReadOnlySpan<byte> json, int at)
    {
#if NET
        if (Vector256.IsHardwareAccelerated && json.Length - at >= Vector256<byte>.Count)
        {
            Vector256<byte> here = Vector256.Create(json.Slice(at, Vector256<byte>.Count));
            foreach (MemberRun run in runs)
            {
                uint equal = Vector256.Equals(here, run._head).ExtractMostSignificantBits();
                if ((equal & run._headMask) == run._headMask && (run.Text.Length <= Vector256<byte>.Count || StartsWith(json, at, run.Text)))
                {
                    return run;
                }
            }

            return null;
        }
#endif
        foreach (MemberRun run in runs)
        {
            if (StartsWith(json, at, run.Text))
            {
                return run;
            }
        }

        return null;
    }

    private static bool StartsWith(ReadOnlySpan<byte> json, int at, byte[] text) => json.Slice(at).StartsWith(text);

#if NET
    private static Vector256<byte> Head(byte[] text)
    {
        byte[] padded = new byte[Vector256<byte>.Count];
        text.AsSpan(0, Math.Min(text.Length, padded.Length)).CopyTo(padded);
        return Vector256.Create(padded);
    }
#endif
}
