namespace OpenAIAdmin.Usage.Reading;

/// <summary>The members of one object, in the text's order. Reused from object to object.</summary>
internal sealed class ObjectMembers
{
    private MemberSpan[] _members = new MemberSpan[32];

    internal int Count { get; private set; }

    /// <summary>Behind the object's closing mark.</summary>
    internal int End { get; private set; }

    internal ref MemberSpan this[int index] => ref _members[index];

    /// <summary>Checks the object at the cursor and notes its members; the cursor is behind it afterwards.</summary>
    internal void Scan(ref JsonCursor cursor)
    {
        Count = 0;
        if (cursor.Enter('}'))
        {
            do
            {
                ScanMember(ref cursor);
            }
            while (cursor.MoveNext('}'));
            cursor.Leave();
        }

        End = cursor.Position;
    }

    private void ScanMember(ref JsonCursor cursor)
    {
        if (Count == _members.Length)
        {
            Array.Resize(ref _members, Count * 2);
        }

        ref MemberSpan member = ref _members[Count];
        cursor.Peek();
        member.NameStart = cursor.Position;
        member.Escaped = cursor.ReadName(out member.NameEnd);
        cursor.NameStart = member.NameStart;
        cursor.NameEnd = member.NameEnd;
        cursor.Expect(':');
        cursor.Peek();
        member.ValueStart = cursor.Position;
        cursor.SkipValue();
        member.ValueEnd = cursor.Position;
        member.Member = MemberSpan.Unknown;
        cursor.NameEnd = cursor.NameStart;
        Count++;
    }
}
