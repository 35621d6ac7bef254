namespace OpenAIAdmin.Usage.Reading;

/// <summary>The values of one result while it is read, by kind and slot; one instance serves all results of a case.</summary>
internal sealed class MemberValues
{
    internal readonly long[] Integers;
    internal readonly string?[] Texts;
    internal readonly decimal[] Decimals;
    internal readonly Money[] Money;

    /// <summary>What the types above cannot hold; the careful path alone meets any.</summary>
    internal MemberText? Rest;

    internal MemberValues(ResultMember[] members)
    {
        Integers = new long[SizeFor(MemberKind.Integer)];
        Texts = new string?[SizeFor(MemberKind.Text)];
        Decimals = new decimal[SizeFor(MemberKind.Decimal)];
        Money = new Money[SizeFor(MemberKind.Money)];

        int SizeFor(MemberKind kind) => members.Count(member => member.Kind == kind);
    }

    internal void Clear()
    {
        Integers.AsSpan().Clear();
        Texts.AsSpan().Clear();
        if (Decimals.Length + Money.Length > 0)
        {
            Decimals.AsSpan().Clear();
            Money.AsSpan().Clear();
            Rest = null;
        }
    }
}
