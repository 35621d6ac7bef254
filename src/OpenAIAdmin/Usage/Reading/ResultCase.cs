using System.Text;

namespace OpenAIAdmin.Usage.Reading;

/// <summary>One case of the union, as the reader knows it; the generator emits one subclass per case.</summary>
internal abstract class ResultCase
{
    /// <summary>Creates the case.</summary>
    /// <param name="tag">The tag that the payload names the case by.</param>
    /// <param name="members">The members in ordinal order of their names.</param>
    protected ResultCase(string tag, params ResultMember[] members)
    {
        Utf8Tag = Encoding.UTF8.GetBytes(tag);
        Members = members;
        for (int index = 0; index < members.Length; index++)
        {
            Required |= members[index].Required ? 1UL << index : 0;
        }
    }

    internal byte[] Utf8Tag { get; }

    internal ResultMember[] Members { get; }

    /// <summary>Bit i: member i is required.</summary>
    internal ulong Required { get; }

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
