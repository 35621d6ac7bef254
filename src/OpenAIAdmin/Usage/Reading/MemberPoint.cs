namespace OpenAIAdmin.Usage.Reading;

/// <summary>A member of a case as prediction sees it: how its value is read, and what may follow.</summary>
internal sealed class MemberPoint(ResultMember member, int index)
{
    internal readonly MemberKind Kind = member.Kind;
    internal readonly int Slot = member.Slot;
    internal readonly ulong Bit = 1UL << index;

    /// <summary>Runs from behind the value.</summary>
    internal MemberRun[] Next = [];

    /// <summary>Runs from the value itself, which is a constant then.</summary>
    internal MemberRun[] Constants = [];
}
