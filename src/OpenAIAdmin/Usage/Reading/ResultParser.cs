namespace OpenAIAdmin.Usage.Reading;

/// <summary>
/// Reads results one after the other: by prediction where the layout is known, carefully otherwise. Remembers layouts from
/// page to page; not for two threads at a time.
/// </summary>
internal sealed class ResultParser
{
    private const int MostMissesInARow = 32;
    private const int PauseAfterMisses = 64;

    private readonly CaseTable _table;
    private readonly CasePrediction[] _predictions;
    private readonly CarefulResults _careful;
    private readonly PredictedValues _predicted;
    private byte[] _opening = [];
    private int _lastCase;
    private bool _mixed;
    private int _misses;

    internal ResultParser(ResultCase[] cases, string tagName, SharedStrings strings)
    {
        ResultShapes shapes = new();
        MemberValues[] values = Array.ConvertAll(cases, @case => new MemberValues(@case.Members));
        _table = new CaseTable(cases);
        RecentStrings recent = new(strings);
        _predicted = new PredictedValues(recent);
        _careful = new CarefulResults(cases, _table, values, System.Text.Encoding.UTF8.GetBytes(tagName), strings, shapes);
        _predictions = new CasePrediction[cases.Length];
        for (int index = 0; index < cases.Length; index++)
        {
            _predictions[index] = new CasePrediction(cases[index], values[index], recent, _predicted, shapes);
        }
    }

    /// <summary>Reads the result at the position and moves behind it; null, and nothing moved, when it is not as predicted or not wholly there.</summary>
    internal UsageResult? TryPredict(ReadOnlySpan<byte> json, ref int position, bool requireMembers)
    {
        int start = position;
        if (_misses > MostMissesInARow)
        {
            return null;
        }

        // Where the case changed last time, it is likely to change again, and looking at the tag first is faster than a vain attempt.
        CasePrediction prediction = _predictions[_lastCase];
        UsageResult? result = _mixed ? null : prediction.TryRead(json, ref position, requireMembers);
        if (result is null)
        {
            int @case = CaseByOpening(json, start);
            if (@case < 0 || (@case == _lastCase && !_mixed))
            {
                return null;
            }

            _mixed = @case != _lastCase;
            prediction = _predictions[_lastCase = @case];
            result = prediction.TryRead(json, ref position, requireMembers);
        }

        if (result is not null)
        {
            _misses = 0;
            if (prediction.WantsToLearn)
            {
                Relearn(json, start);
            }
        }

        return result;
    }

    /// <summary>Reads the object at the cursor, checks everything, and learns its layout.</summary>
    internal UsageResult ReadCarefully(ref JsonCursor cursor, bool requireMembers)
    {
        int start = cursor.Position;
        UsageResult result = _careful.Read(ref cursor, requireMembers);
        _misses = _misses > MostMissesInARow + PauseAfterMisses ? 0 : _misses + 1;
        if (_careful.Case != CaseTable.Unknown && !_careful.HasExtra && _misses <= MostMissesInARow)
        {
            Learn(cursor.Json, start);
        }

        return result;
    }

    private void Relearn(ReadOnlySpan<byte> json, int start)
    {
        JsonCursor cursor = new(json, start, new PayloadPlace(), int.MaxValue);
        _careful.Read(ref cursor, requireMembers: false);
        Learn(json, start);
    }

    private void Learn(ReadOnlySpan<byte> json, int start)
    {
        ObjectMembers members = _careful.Members;
        _lastCase = _careful.Case;
        _predictions[_lastCase].Learn(json, start, members);
        ref MemberSpan first = ref members[0];
        _opening = first.Member == MemberSpan.Tag ? json.Slice(start, first.ValueStart + 1 - start).ToArray() : [];
        for (int index = 0; index < members.Count; index++)
        {
            if (json[members[index].ValueStart] == '{')
            {
                _predicted.LearnMoney(json, members[index].ValueStart);
            }
        }
    }

    // Where results begin with their tag, as the API writes them, the case of the next one is known after a few bytes.
    private int CaseByOpening(ReadOnlySpan<byte> json, int start)
    {
        ReadOnlySpan<byte> rest = json.Slice(start);
        if (_opening.Length == 0 || !rest.StartsWith(_opening))
        {
            return CaseTable.Unknown;
        }

        rest = rest.Slice(_opening.Length);
        int length = JsonBytes.PlainLength(rest);
        return _table.IndexOf(rest.Slice(0, length));
    }
}
