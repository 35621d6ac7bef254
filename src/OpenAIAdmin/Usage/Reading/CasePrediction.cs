using System.Runtime.CompilerServices;

namespace OpenAIAdmin.Usage.Reading;

/// <summary>
/// Reads results of one case whose text is laid out as earlier ones were. It only ever says "read" or "not mine": whatever it
/// does not recognise, wrong or merely different, is left to <see cref="CarefulResults"/>.
/// </summary>
internal sealed class CasePrediction(ResultCase @case, MemberValues values, RecentStrings strings, PredictedValues predicted, ResultShapes shapes)
{
    private readonly MemberRuns _runs = new(@case);
    private readonly LearningPace _pace = new();
    private ResultShape _lastShape = ResultShape.Empty;

    /// <summary>Whether learning from the result read last pays.</summary>
    internal bool WantsToLearn { get; private set; }

    internal void Learn(ReadOnlySpan<byte> json, int start, ObjectMembers members) => _runs.Learn(json, start, members);

    /// <summary>Reads the result at the position and moves behind it; null, and nothing moved, when it is not as predicted.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // it is the hot loop, and inlined into its callers it would be too large for the compiler to do well
    internal UsageResult? TryRead(ReadOnlySpan<byte> json, ref int position, bool requireMembers)
    {
        int at = position;
        MemberRun? run = MemberRun.Match(_runs.Opening, json, at);
        if (run is null)
        {
            return null;
        }

        ulong present = 0;
        ulong valued = 0;
        ulong flagged = 0;
        int constants = 0;
        values.Clear();
        do
        {
            at += run.Text.Length;
            if ((present & run.Present) != 0)
            {
                return null; // a member given twice
            }

            present |= run.Present;
            valued |= run.Valued;
            flagged |= run.Flagged;
            MemberPoint? point = run.Target;
            if (point is null)
            {
                break;
            }

            if ((uint)at >= (uint)json.Length)
            {
                return null;
            }

            byte first = json[at];
            if (first == '0' || first >= 'a')
            {
                MemberRun? constant = MemberRun.Match(point.Constants, json, at);
                if (constant is not null)
                {
                    run = constant;
                    continue;
                }

                constants++;
            }

            if (point.Kind == MemberKind.Integer && first <= '9')
            {
                if (!PlainInteger.TryRead(json, ref at, out values.Integers[point.Slot]))
                {
                    return null;
                }

                valued |= point.Bit;
            }
            else if (point.Kind == MemberKind.Text && first == '"')
            {
                at = strings.TryRead(json, at + 1, ref values.Texts[point.Slot]);
                if (at == 0)
                {
                    return null;
                }

                valued |= point.Bit;
            }
            else
            {
                at = predicted.TryRead(json, at, point, values, ref flagged);
                if (at == 0)
                {
                    return null;
                }

                valued |= first == 'n' ? 0 : point.Bit;
            }

            run = MemberRun.Match(point.Next, json, at);
        }
        while (run is not null);

        if (run is null || (present & MemberRun.TagBit) == 0 || (requireMembers && @case.Lacks(present, valued)))
        {
            return null;
        }

        WantsToLearn = _pace.IsDue(constants);
        position = at;
        return Create(present & ~MemberRun.TagBit, valued, flagged);
    }

    private UsageResult Create(ulong present, ulong valued, ulong flagged)
    {
        ResultShape shape = _lastShape;
        if (shape.Present != present || shape.Valued != valued || shape.Flagged != flagged)
        {
            _lastShape = shape = shapes.Get(present, valued, flagged);
        }

        UsageResult result = @case.Create(values);
        result.shape = shape;
        return result;
    }
}
