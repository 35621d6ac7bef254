namespace OpenAIAdmin.Usage.Reading;

/// <summary>
/// Which members a result's payload had, and what it had beyond the document. A page repeats few shapes, so results
/// share instances: a reference costs a result 8 bytes where masks of its own would cost up to 32.
/// </summary>
internal sealed class ResultShape
{
    /// <summary>The most members a case can have; the reader needs the two remaining bits.</summary>
    internal const int MaxMembers = 62;

    internal static readonly ResultShape Empty = new(0, 0, 0, null, null);

    /// <summary>Bit i: the payload had member i (ordinal order of wire names, without the tag), be it as null.</summary>
    internal readonly ulong Present;

    /// <summary>Bit i: member i had a value that is not null.</summary>
    internal readonly ulong Valued;

    /// <summary>Bit i: member i is a boolean and true, or a number or an amount that came as a string.</summary>
    internal readonly ulong Flagged;

    /// <summary>Members the document does not know, as they came: <c>"name":value,"name":value</c>; null when there are none.</summary>
    internal readonly byte[]? Extra;

    private readonly MemberText? _texts;

    internal ResultShape(ulong present, ulong valued, ulong flagged, byte[]? extra, MemberText? texts)
    {
        Present = present;
        Valued = valued;
        Flagged = flagged;
        Extra = extra;
        _texts = texts;
    }

    /// <summary>The text of a member whose type cannot hold all of it; null when the type can.</summary>
    internal byte[]? TextOf(int member)
    {
        for (MemberText? text = _texts; text is not null; text = text.Next)
        {
            if (text.Member == member)
            {
                return text.Json;
            }
        }

        return null;
    }

    internal ResultShape WithValue(int member) => new(Present | Bit(member), Valued | Bit(member), Flagged & ~Bit(member), Extra, _texts);

    internal ResultShape WithNull(int member) => new(Present | Bit(member), Valued & ~Bit(member), Flagged & ~Bit(member), Extra, _texts);

    internal ResultShape WithBoolean(int member, bool value) => new(
        Present | Bit(member), Valued | Bit(member), value ? Flagged | Bit(member) : Flagged & ~Bit(member), Extra, _texts);

    /// <summary>The same with what the payload had beyond the document; itself when that is nothing.</summary>
    internal ResultShape With(byte[]? extra, MemberText? texts) =>
        extra is null && texts is null ? this : new(Present, Valued, Flagged, extra, texts);

    private static ulong Bit(int member) => 1UL << member;
}
