namespace OpenAIAdmin.Usage.Reading;

/// <summary>
/// Reads a result member by member and checks everything. What this path says about a result, value or error, is the truth;
/// prediction is only a faster way to the same values.
/// </summary>
internal sealed class CarefulResults(ResultCase[] cases, CaseTable table, MemberValues[] values, byte[] tagName, SharedStrings strings, ResultShapes shapes)
{
    private readonly CarefulValues _careful = new(strings);

    /// <summary>The members of the result read last, with their indices in its case.</summary>
    internal ObjectMembers Members { get; } = new();

    /// <summary>The case of the result read last, or <see cref="CaseTable.Unknown"/>.</summary>
    internal int Case { get; private set; }

    /// <summary>Whether the result read last had members that its case does not know.</summary>
    internal bool HasExtra { get; private set; }

    /// <summary>Reads the object at the cursor, which is behind it afterwards.</summary>
    internal UsageResult Read(ref JsonCursor cursor, bool requireMembers)
    {
        int start = cursor.Position;
        Members.Scan(ref cursor);
        string? tag = FindTag(ref cursor, out int @case);
        Case = @case;
        UsageResult result = @case == CaseTable.Unknown
            ? ReadUnknown(ref cursor, start, tag)
            : ReadKnown(ref cursor, cases[@case], values[@case], requireMembers);
        cursor.Position = Members.End;
        return result;
    }

    private string? FindTag(ref JsonCursor cursor, out int @case)
    {
        string? tag = null;
        bool seen = false;
        for (int index = 0; index < Members.Count; index++)
        {
            ref MemberSpan member = ref Members[index];
            if (!member.Name(cursor.Json).SequenceEqual(tagName))
            {
                continue;
            }

            cursor.MoveTo(member);
            if (seen)
            {
                throw cursor.GivenTwice();
            }

            seen = true;
            member.Member = MemberSpan.Tag;
            ReadOnlySpan<byte> token = member.Value(cursor.Json);
            tag = token[0] == 'n' ? null : CarefulValues.Text(ref cursor, token, strings);
        }

        @case = tag is null ? CaseTable.Unknown : table.IndexOf(tag);
        return tag;
    }

    private UnknownUsageResult ReadUnknown(ref JsonCursor cursor, int start, string? tag)
    {
        NameSet names = default;
        for (int index = 0; index < Members.Count; index++)
        {
            if (!names.Add(Members[index].Name(cursor.Json)))
            {
                cursor.MoveTo(Members[index]);
                throw cursor.GivenTwice();
            }
        }

        HasExtra = true;
        return new UnknownUsageResult(tag, cursor.Json.Slice(start, Members.End - start).ToArray());
    }

    private UsageResult ReadKnown(ref JsonCursor cursor, ResultCase @case, MemberValues memberValues, bool requireMembers)
    {
        ulong present = 0;
        ulong valued = 0;
        ulong flagged = 0;
        NameSet unknownNames = default;
        HasExtra = false;
        memberValues.Clear();
        for (int index = 0; index < Members.Count; index++)
        {
            ref MemberSpan span = ref Members[index];
            if (span.Member == MemberSpan.Tag)
            {
                continue;
            }

            cursor.MoveTo(span);
            ReadOnlySpan<byte> name = span.Name(cursor.Json);
            span.Member = @case.Find(name);
            if (span.Member == MemberSpan.Unknown)
            {
                HasExtra = true;
                if (!unknownNames.Add(name))
                {
                    throw cursor.GivenTwice();
                }

                continue;
            }

            ulong bit = 1UL << span.Member;
            if ((present & bit) != 0)
            {
                throw cursor.GivenTwice();
            }

            present |= bit;
            if (cursor.Json[span.ValueStart] != 'n' && _careful.Read(ref cursor, ref span, @case.Members[span.Member], memberValues, ref flagged))
            {
                valued |= bit;
            }
        }

        cursor.NameEnd = cursor.NameStart;
        if (requireMembers && @case.Lacks(present, valued))
        {
            throw Lacking(ref cursor, @case, present, valued);
        }

        UsageResult result = @case.Create(memberValues);
        result.shape = shapes.Get(present, valued, flagged).With(HasExtra ? Extra(cursor.Json) : null, memberValues.Rest);
        return result;
    }

    private byte[]? Extra(ReadOnlySpan<byte> json)
    {
        ExtraMembers extra = default;
        for (int index = 0; index < Members.Count; index++)
        {
            ref MemberSpan span = ref Members[index];
            if (span.Member == MemberSpan.Unknown)
            {
                extra.Add(json.Slice(span.NameStart, span.ValueEnd - span.NameStart));
            }
        }

        return extra.ToArray();
    }

    private static UsagePayloadException Lacking(ref JsonCursor cursor, ResultCase @case, ulong present, ulong valued)
    {
        for (int index = 0; ; index++)
        {
            ResultMember member = @case.Members[index];
            ulong bit = 1UL << index;
            if (member.Required && ((member.Nullable ? present : valued) & bit) == 0)
            {
                cursor.Owner = member.Name;
                return (present & bit) == 0 ? cursor.Missing() : cursor.WithoutValue();
            }
        }
    }
}
