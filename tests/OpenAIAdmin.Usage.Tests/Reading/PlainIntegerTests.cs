using System.Globalization;
using System.Text;
using OpenAIAdmin.Usage.Reading;

namespace OpenAIAdmin.Tests;

/// <summary>What the quick reader of counters takes itself, and what it leaves to the careful one.</summary>
public class PlainIntegerTests
{
    // It takes sixteen bytes at a time where there are so many, so each text stands before each number of further bytes.
    private static readonly string[] Rests = ["", ",", "}", ",\"a\":1}", ",\"num_requests\":12345}", " \n]", ".5,\"num_requests\":12", "e3,\"num_requests\":12"];

    [Theory]
    [InlineData("0")]
    [InlineData("7")]
    [InlineData("10")]
    [InlineData("123")]
    [InlineData("1000000")]
    [InlineData("1234567")]
    [InlineData("12345678")]
    [InlineData("10000000")]
    [InlineData("98765432")]
    [InlineData("987654321")]
    [InlineData("100000000")]
    [InlineData("1234567890")]
    [InlineData("12345678901")]
    [InlineData("123456789012")]
    [InlineData("1234567890123")]
    [InlineData("12345678901234")]
    [InlineData("123456789012345")]
    [InlineData("1234567890123456")]
    [InlineData("12345678901234567")]
    [InlineData("123456789012345678")]
    [InlineData("999999999999999999")]
    public void It_reads_up_to_eighteen_digits_and_stops_behind_them(string digits)
    {
        foreach (string rest in Rests)
        {
            int position = 3;

            Assert.True(PlainInteger.TryRead(Encoding.UTF8.GetBytes("\"a:" + digits + rest), ref position, out long value), rest);

            Assert.Equal(long.Parse(digits, CultureInfo.InvariantCulture), value);
            Assert.Equal(3 + digits.Length, position);
        }
    }

    [Theory]
    [InlineData("00")]
    [InlineData("01")]
    [InlineData("0123456")]
    [InlineData("01234567")]
    [InlineData("012345678")]
    [InlineData("0123456789012345")]
    [InlineData("012345678901234567")]
    [InlineData("1234567890123456789")]
    [InlineData("12345678901234567890")]
    [InlineData("-1")]
    [InlineData("\"1\"")]
    [InlineData("null")]
    [InlineData("/1")]
    [InlineData(":1")]
    [InlineData("\u00B2")]
    public void It_leaves_every_other_text_where_it_is(string text)
    {
        foreach (string rest in Rests)
        {
            int position = 3;

            Assert.False(PlainInteger.TryRead(Encoding.UTF8.GetBytes("\"a:" + text + rest), ref position, out _), rest);

            Assert.Equal(3, position);
        }
    }

    [Fact]
    public void Where_the_bytes_end_there_is_none()
    {
        int position = 1;

        Assert.False(PlainInteger.TryRead("1"u8, ref position, out _));
    }

    [Fact]
    public void A_digit_is_one_of_ten()
    {
        for (int other = 0; other < 256; other++)
        {
            for (int place = 0; place < 16; place++)
            {
                byte[] text = Encoding.ASCII.GetBytes("1234567890123456,\"b\"");
                text[place] = (byte)other;
                int position = 0;
                bool digit = other is >= '0' and <= '9';

                bool read = PlainInteger.TryRead(text, ref position, out _);

                Assert.Equal(digit ? place > 0 || other != '0' : place > 0, read);
                Assert.Equal(!read ? 0 : digit ? 16 : place, position);
            }
        }
    }
}
