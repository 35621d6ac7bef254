namespace OpenAIAdmin.Usage.Reading;

/// <summary>
/// Reads a decimal exactly or not at all. <see cref="decimal.Parse(string)"/> would round digits away silently, and
/// an amount of money must never be a number that nobody sent.
/// </summary>
internal static class ExactDecimal
{
    private const int MostScale = 28;

    internal static NumberOutcome TryRead(ReadOnlySpan<byte> text, out decimal value)
    {
        value = 0;
        if (!NumberText.TryParse(text, out NumberText number))
        {
            return NumberOutcome.NotANumber;
        }

        Mantissa mantissa = default;
        long power = (long)number.Exponent - number.Fraction.Length;
        if (!mantissa.TryAppend(number.Whole, ref power) || !mantissa.TryAppend(number.Fraction, ref power))
        {
            return NumberOutcome.OutOfRange;
        }

        if (mantissa.IsZero)
        {
            power = Math.Max(-MostScale, Math.Min(0, power)); // 0.00 keeps its scale, 0e99 is 0
        }

        while (power > 0 && mantissa.TryMultiplyAdd(10, 0))
        {
            power--;
        }

        while (power < -MostScale && mantissa.TryDropZero())
        {
            power++;
        }

        if (power is > 0 or < -MostScale)
        {
            return NumberOutcome.OutOfRange;
        }

        value = mantissa.ToDecimal(number.Negative, (byte)-power);
        return NumberOutcome.Read;
    }
}
