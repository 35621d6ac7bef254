namespace OpenAIAdmin.Usage.Reading;

/// <summary>
/// The text of a member whose type cannot hold all that the payload said: an amount with members besides value and currency,
/// or without a value. Rare, hence a list.
/// </summary>
/// <param name="member">The member's index in its case.</param>
/// <param name="json">Its value as it came.</param>
/// <param name="next">Another such member of the same result.</param>
internal sealed class MemberText(int member, byte[] json, MemberText? next)
{
    internal int Member { get; } = member;

    internal byte[] Json { get; } = json;

    internal MemberText? Next { get; } = next;
}
