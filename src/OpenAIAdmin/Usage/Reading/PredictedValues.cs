using System.Runtime.CompilerServices;

namespace OpenAIAdmin.Usage.Reading;

/// <summary>Reads the rarer values in their common forms.</summary>
internal sealed class PredictedValues(RecentStrings strings)
{
    private readonly MoneyPrediction _money = new(strings);

    internal void LearnMoney(ReadOnlySpan<byte> json, int start) => _money.Learn(json, start);

    /// <summary>Reads null, a boolean, a decimal or an amount of money; the position behind it, or 0 when it is none of that.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal int TryRead(ReadOnlySpan<byte> json, int at, MemberPoint point, MemberValues values, ref ulong flagged)
    {
        ReadOnlySpan<byte> rest = json.Slice(at);
        if (rest.StartsWith("null"u8))
        {
            return at + 4;
        }

        switch (point.Kind)
        {
            case MemberKind.Boolean when rest.StartsWith("true"u8):
                flagged |= point.Bit;
                return at + 4;
            case MemberKind.Boolean when rest.StartsWith("false"u8):
                return at + 5;
            case MemberKind.Decimal when PlainDecimal.TryRead(json, ref at, out values.Decimals[point.Slot]):
                flagged |= rest[0] == '"' ? point.Bit : 0;
                return at;
            case MemberKind.Money when _money.TryRead(json, ref at, out values.Money[point.Slot], out bool isText):
                flagged |= isText ? point.Bit : 0;
                return at;
            default:
                return 0;
        }
    }
}
