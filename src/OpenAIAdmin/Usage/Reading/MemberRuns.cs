namespace OpenAIAdmin.Usage.Reading;

/// <summary>
/// The runs of one case. Learned from results that were read without an error; few for each place, the latest first.
/// </summary>
internal sealed class MemberRuns
{
    private const int MostPerPlace = 3;
    private const int LongestText = 2048;

    private readonly MemberPoint[] _points;

    internal MemberRuns(ResultCase @case)
    {
        _points = new MemberPoint[@case.Members.Length];
        for (int index = 0; index < _points.Length; index++)
        {
            _points[index] = new MemberPoint(@case.Members[index], index);
        }
    }

    /// <summary>Runs from the opening mark of a result.</summary>
    internal MemberRun[] Opening = [];

    /// <summary>Learns from a result without unknown members.</summary>
    internal void Learn(ReadOnlySpan<byte> json, int start, ObjectMembers members)
    {
        LearnNames(json, start, members);
        LearnConstants(json, members);
    }

    // What stands between one value and the next.
    private void LearnNames(ReadOnlySpan<byte> json, int textStart, ObjectMembers members)
    {
        MemberPoint? from = null;
        ulong tag = 0;
        for (int index = 0; index < members.Count; index++)
        {
            ref MemberSpan span = ref members[index];
            if (span.Member == MemberSpan.Tag)
            {
                tag = MemberRun.TagBit;
                continue;
            }

            MemberPoint target = _points[span.Member];
            Add(ref Next(from), json.Slice(textStart, span.ValueStart - textStart), target, target.Bit | tag, 0, 0);
            (from, tag, textStart) = (target, 0, span.ValueEnd);
        }

        Add(ref Next(from), json.Slice(textStart, members.End - textStart), null, tag, 0, 0);
    }

    private ref MemberRun[] Next(MemberPoint? from)
    {
        if (from is null)
        {
            return ref Opening;
        }

        return ref from.Next;
    }

    // From each first constant over those that follow it, up to a value that is none.
    private void LearnConstants(ReadOnlySpan<byte> json, ObjectMembers members)
    {
        int first = 0;
        while (first < members.Count)
        {
            if (!IsConstant(json, members[first]) || members[first].Member == MemberSpan.Tag)
            {
                first++;
                continue;
            }

            int next = first;
            ulong present = 0;
            ulong valued = 0;
            ulong flagged = 0;
            for (; next < members.Count && IsConstant(json, members[next]); next++)
            {
                ref MemberSpan span = ref members[next];
                byte value = json[span.ValueStart];
                ulong bit = span.Member == MemberSpan.Tag ? MemberRun.TagBit : _points[span.Member].Bit;
                present |= bit;
                valued |= value == 'n' ? 0 : bit;
                flagged |= value == 't' ? bit : 0;
            }

            MemberPoint from = _points[members[first].Member];
            MemberPoint? target = next < members.Count ? _points[members[next].Member] : null;
            int end = target is null ? members.End : members[next].ValueStart;
            present = (present & ~from.Bit) | (target?.Bit ?? 0);
            Add(ref from.Constants, json.Slice(members[first].ValueStart, end - members[first].ValueStart), target, present, valued, flagged);
            first = next;
        }
    }

    private static bool IsConstant(ReadOnlySpan<byte> json, in MemberSpan span) => span.Member == MemberSpan.Tag
        || json[span.ValueStart] is (byte)'n' or (byte)'t' or (byte)'f'
        || (json[span.ValueStart] == '0' && span.ValueEnd == span.ValueStart + 1);

    private static void Add(ref MemberRun[] runs, ReadOnlySpan<byte> text, MemberPoint? target, ulong present, ulong valued, ulong flagged)
    {
        foreach (MemberRun run in runs)
        {
            if (text.SequenceEqual(run.Text))
            {
                return;
            }
        }

        if (text.Length <= LongestText)
        {
            runs = [new MemberRun(text.ToArray(), target, present, valued & ~MemberRun.TagBit, flagged), .. runs.Take(MostPerPlace - 1)];
        }
    }
}
