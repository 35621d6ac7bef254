using System.Numerics;
using System.Text.RegularExpressions;

namespace OpenAIAdmin.Tests.Naive;

/// <summary>Numbers the slow and obvious way: as a whole number times a power of ten.</summary>
internal static partial class NaiveNumber
{
    public static long Integer(string text)
    {
        (BigInteger digits, long power) = Parse(text);
        if (digits.IsZero)
        {
            return 0;
        }

        Refuse.If(power is < 0 or > 30);
        digits *= BigInteger.Pow(10, (int)power);
        Refuse.If(digits < long.MinValue || digits > long.MaxValue);
        return (long)digits;
    }

    public static decimal Decimal(string text)
    {
        (BigInteger digits, long power) = Parse(text);
        if (digits.IsZero)
        {
            return 0;
        }

        Refuse.If(power is < -28 or > 30);
        digits *= BigInteger.Pow(10, (int)Math.Max(power, 0));
        Refuse.If(BigInteger.Abs(digits) >= BigInteger.One << 96);
        return (decimal)digits / (decimal)BigInteger.Pow(10, (int)Math.Max(-power, 0));
    }

    // Without zeros at the end, so that a value has one form only.
    private static (BigInteger Digits, long Power) Parse(string text)
    {
        Match match = Json().Match(text);
        Refuse.If(!match.Success);
        string fraction = match.Groups["fraction"].Value;
        BigInteger digits = BigInteger.Parse(match.Groups["sign"].Value + match.Groups["whole"].Value + fraction);
        BigInteger exponent = match.Groups["exponent"].Success ? BigInteger.Parse(match.Groups["exponent"].Value) : 0;
        long power = (long)BigInteger.Min(BigInteger.Max(exponent, -1_000_000), 1_000_000) - fraction.Length;
        while (!digits.IsZero && digits % 10 == 0)
        {
            digits /= 10;
            power++;
        }

        return (digits, power);
    }

    [GeneratedRegex(@"\A(?<sign>-?)(?<whole>0|[1-9][0-9]*)(\.(?<fraction>[0-9]+))?([eE](?<exponent>[+-]?[0-9]+))?\z")]
    private static partial Regex Json();
}
