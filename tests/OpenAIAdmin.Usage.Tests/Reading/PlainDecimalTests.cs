using System.Globalization;
using System.Text;
using OpenAIAdmin.Usage.Reading;

namespace OpenAIAdmin.Tests;

/// <summary>What the quick reader of amounts takes itself, as a number and as a text, and what it leaves to the careful one.</summary>
public class PlainDecimalTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("7", "7")]
    [InlineData("10", "10")]
    [InlineData("0.5", "0.5")]
    [InlineData("0.50", "0.50")]
    [InlineData("0.00", "0.00")]
    [InlineData("12.34", "12.34")]
    [InlineData("4294967296.25", "4294967296.25")]
    [InlineData("123456789012345678", "123456789012345678")]
    [InlineData("1234567890123456789", "1234567890123456789")]
    [InlineData("18446744073709551617", "18446744073709551617")]
    [InlineData("0.12345678901234567", "0.12345678901234567")]
    [InlineData("0.0123456789012345678901", "0.0123456789012345678901")]
    [InlineData("-1.5", "-1.5")]
    [InlineData("1e2", "100")]
    [InlineData("15E-1", "1.5")]
    [InlineData("1.5e+1", "15")]
    public void It_reads_what_is_exact_and_stops_behind_it(string text, string expected)
    {
        foreach (string value in new[] { text + ",", text + "}", text + " ", $"\"{text}\"", $"\"{text}\"," })
        {
            int position = 1;

            Assert.True(PlainDecimal.TryRead(Encoding.UTF8.GetBytes(":" + value), ref position, out decimal read), value);

            Assert.Equal(decimal.GetBits(decimal.Parse(expected, CultureInfo.InvariantCulture)), decimal.GetBits(read));
            Assert.Equal(1 + text.Length + (value[0] == '"' ? 2 : 0), position);
        }
    }

    [Theory]
    [InlineData("1")] // what follows may be a further digit
    [InlineData("\"1")]
    [InlineData("\"1,")]
    [InlineData("1\"")]
    [InlineData("01,")]
    [InlineData("00.5,")]
    [InlineData("1.,")]
    [InlineData(".5,")]
    [InlineData("1.2.3,")]
    [InlineData("-,")]
    [InlineData("1e,")]
    [InlineData("1x,")]
    [InlineData("\"\"")]
    [InlineData("\" 1\"")]
    [InlineData("\"1 \"")]
    [InlineData("\"1.5e\"")]
    [InlineData("null,")]
    [InlineData("{},")]
    [InlineData("1e99,")]
    [InlineData("0.00000000000000000000000000001,")]
    public void It_leaves_every_other_text_where_it_is(string text)
    {
        int position = 1;

        Assert.False(PlainDecimal.TryRead(Encoding.UTF8.GetBytes(":" + text), ref position, out _));

        Assert.Equal(1, position);
    }
}
