using System.Text;

namespace OpenAIAdmin.Usage.Reading;

/// <summary>One case of the union, as the reader knows it; the generator emits one subclass per case.</summary>
internal abstract class ResultCase
{
    private readonly ulong _required;
    private readonly ulong _requiredWithValue;

    /// <summary>Creates the case.</summary>
    /// <param name="tag">The tag that the payload names the case by.</param>
    /// <param name="members">The members in ordinal order of their names.</param>
    protected ResultCase(string tag, params ResultMember[] members)
    {
        Utf8Tag = Encoding.UTF8.GetBytes(tag);
        Members = members;
        for (int index = 0; index < members.Length; index++)
        {
            ulong bit = members[index].Required ? 1UL << index : 0;
            _required |= bit;
            _requiredWithValue |= members[index].Nullable ? 0 : bit;
        }
    }

    internal byte[] Utf8Tag { get; }

    internal ResultMember[] Members { get; }

    /// <summary>Whether a required member is missing, or null although the document does not let it be.</summary>
    /// <param name="present">Bit i: the payload had member i.</param>
    /// <param name="valued">Bit i: it had a value.</param>
    internal bool Lacks(ulong present, ulong valued) => ((_required & ~present) | (_requiredWithValue & ~valued)) != 0;

    /// <summary>Makes the result. Members that the payload lacked or had as null have the default of their type among the values.</summary>
    internal abstract UsageResult Create(MemberValues values);

    /// <summary>Index of the member with this name (UTF-8, unescaped), or -1.</summary>
    internal int Find(ReadOnlySpan<byte> name)
    {
        ResultMember[] members = Members;
        for (int index = 0; index < members.Length; index++)
        {
            if (name.SequenceEqual(members[index].Utf8Name))
            {
                return index;
            }
        }

        return -1;
    }
}
