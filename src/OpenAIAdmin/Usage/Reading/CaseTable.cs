using System.Buffers.Binary;
using System.Text;

namespace OpenAIAdmin.Usage.Reading;

/// <summary>Finds the case that a tag names. Tags compare ordinally, as bytes.</summary>
internal sealed class CaseTable
{
    /// <summary>The tag is not one that the document knows.</summary>
    internal const int Unknown = -1;

    private const int Slots = 256;

    private readonly ResultCase[] _cases;

    // Index of the case + 1 by hash; where two tags share a slot, the search below finds the other one.
    private readonly byte[] _slots = new byte[Slots];

    internal CaseTable(ResultCase[] cases)
    {
        _cases = cases;
        for (int index = 0; index < cases.Length && index < byte.MaxValue; index++)
        {
            _slots[Slot(cases[index].Utf8Tag)] = (byte)(index + 1);
        }
    }

    /// <summary>The index of the case with this tag (UTF-8, unescaped), or <see cref="Unknown"/>.</summary>
    internal int IndexOf(ReadOnlySpan<byte> tag)
    {
        int likely = _slots[Slot(tag)] - 1;
        if (likely >= 0 && tag.SequenceEqual(_cases[likely].Utf8Tag))
        {
            return likely;
        }

        for (int index = 0; index < _cases.Length; index++)
        {
            if (tag.SequenceEqual(_cases[index].Utf8Tag))
            {
                return index;
            }
        }

        return Unknown;
    }

    /// <summary>The index of the case with this tag, or <see cref="Unknown"/>.</summary>
    internal int IndexOf(string tag) => IndexOf(Encoding.UTF8.GetBytes(tag));

    // Tags begin and end alike and differ in length and before the end.
    private static int Slot(ReadOnlySpan<byte> tag)
    {
        const int TailLength = 2 * sizeof(ulong);
        ulong tail = tag.Length < TailLength ? 0 : BinaryPrimitives.ReadUInt64LittleEndian(tag.Slice(tag.Length - TailLength));
        return (int)(((tail ^ (uint)tag.Length) * 0x9E3779B97F4A7C15UL) >> 56);
    }
}
