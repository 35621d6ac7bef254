namespace OpenAIAdmin.Usage.Reading;

/// <summary>
/// Which members a result's payload had, and what it had beyond the document. A page repeats few shapes, so results
/// share instances: a reference costs a result 8 bytes where masks of its own would cost up to 32.
/// </summary>
internal sealed class ResultShape
{
    /// <summary>The most members a case can have; the reader needs the two remaining bits.</summary>
    internal const int MaxMembers = 62;

    internal static readonly ResultShape Empty = new(0, 0, 0, null);

    /// <summary>Bit i: the payload had member i (ordinal order of wire names, without the tag), be it as null.</summary>
    internal readonly ulong Present;

    /// <summary>Bit i: member i had a value that is not null.</summary>
    internal readonly ulong Valued;

    /// <summary>Bit i: member i is a boolean, and true.</summary>
    internal readonly ulong True;

    /// <summary>Members the document does not know, as they came: <c>"name":value,"name":value</c>; null when there are none.</summary>
    internal readonly byte[]? Extra;

    internal ResultShape(ulong present, ulong valued, ulong @true, byte[]? extra)
    {
        Present = present;
        Valued = valued;
        True = @true;
        Extra = extra;
    }

    internal ResultShape WithValue(int member) => new(Present | Bit(member), Valued | Bit(member), True, Extra);

    internal ResultShape WithNull(int member) => new(Present | Bit(member), Valued & ~Bit(member), True & ~Bit(member), Extra);

    internal ResultShape WithBoolean(int member, bool value) => new(
        Present | Bit(member), Valued | Bit(member), value ? True | Bit(member) : True & ~Bit(member), Extra);

    internal ResultShape WithExtra(byte[]? extra) => new(Present, Valued, True, extra);

    private static ulong Bit(int member) => 1UL << member;
}
