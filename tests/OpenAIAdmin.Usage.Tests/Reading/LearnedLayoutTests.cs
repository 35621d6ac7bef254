using System.Text;
using OpenAIAdmin.Tests.Harness;
using OpenAIAdmin.Tests.Naive;
using OpenAIAdmin.Usage;
using OpenAIAdmin.Usage.Reading;

namespace OpenAIAdmin.Tests;

/// <summary>
/// Which results are read as earlier ones were laid out, and which are left to the careful reader. That both read the same is
/// <see cref="EquivalenceTests"/>' part.
/// </summary>
public class LearnedLayoutTests
{
    private const string Tag = "\"object\":\"organization.usage.completions.result\"";
    private const string Speeches = "\"object\":\"organization.usage.audio_speeches.result\"";

    private readonly ResultParser _parser = UsageResultReader.NewParser(new SharedStrings(100));

    [Theory]
    [InlineData("\"input_tokens\":5,\"model\":\"m\"", "\"input_tokens\":123456,\"model\":\"gpt-4o-mini\"")]
    [InlineData("\"input_tokens\":5,\"model\":\"m\"", "\"input_tokens\":0,\"model\":null")]
    [InlineData("\"input_tokens\":0,\"model\":null", "\"input_tokens\":7,\"model\":\"m\"")]
    [InlineData("\"input_tokens\":0,\"model\":null", "\"input_tokens\":0,\"model\":\"m\"")]
    [InlineData("\"input_tokens\":0,\"output_tokens\":0,\"num_model_requests\":0", "\"input_tokens\":0,\"output_tokens\":1,\"num_model_requests\":0")]
    [InlineData("\"input_tokens\":0,\"output_tokens\":0,\"num_model_requests\":0", "\"input_tokens\":1,\"output_tokens\":0,\"num_model_requests\":0")]
    [InlineData("\"batch\":true,\"input_tokens\":1", "\"batch\":false,\"input_tokens\":2")]
    [InlineData("\"batch\":false,\"input_tokens\":1", "\"batch\":true,\"input_tokens\":2")]
    [InlineData("\"batch\":null,\"input_tokens\":1", "\"batch\":true,\"input_tokens\":2")]
    [InlineData("\"input_tokens\":1,\"batch\":true", "\"input_tokens\":1,\"batch\":null")]
    [InlineData("\"project_id\":\"a\",\"model\":\"b\",\"input_tokens\":1", "\"project_id\":\"of more than thirty-two bytes, of which one look is made\",\"model\":\"b\",\"input_tokens\":12345678")]
    [InlineData("\"model\":\"\"", "\"model\":\"m\"")]
    [InlineData("\"model\":\"m\"", "\"model\":\"\"")]
    [InlineData("", "")]
    public void Other_values_in_a_known_layout_are_read(string learned, string next)
    {
        Learn(Of(learned));

        foreach (string rest in new[] { ",", "]}", ",{\"object\":\"organization.usage.completions.result\"}" })
        {
            AssertReads(Of(next), rest);
        }
    }

    [Theory]
    [InlineData("\"input_tokens\":1,\"news\":1,\"model\":\"m\"")]
    [InlineData("\"input_tokens\":1,\"model\":\"m\",\"news\":1")]
    [InlineData("\"input_tokens\":1, \"model\":\"m\"")]
    [InlineData("\"input_tokens\":1,\"model\": \"m\"")]
    [InlineData("\"input_tokens\":1,\"model\":\"m\" ")]
    [InlineData("\"model\":\"m\",\"input_tokens\":1")]
    [InlineData("\"input_tokens\":1.0,\"model\":\"m\"")]
    [InlineData("\"input_tokens\":1e2,\"model\":\"m\"")]
    [InlineData("\"input_tokens\":-1,\"model\":\"m\"")]
    [InlineData("\"input_tokens\":01,\"model\":\"m\"")]
    [InlineData("\"input_tokens\":\"1\",\"model\":\"m\"")]
    [InlineData("\"input_tokens\":true,\"model\":\"m\"")]
    [InlineData("\"input_tokens\":,\"model\":\"m\"")]
    [InlineData("\"input_tokens\":nul,\"model\":\"m\"")]
    [InlineData("\"input_tokens\":1,\"model\":\"\\u006d\"")]
    [InlineData("\"input_tokens\":1,\"model\":\"\u00e9\"")]
    [InlineData("\"input_tokens\":1,\"model\":7")]
    [InlineData("\"input_tokens\":1,\"model\":m")]
    [InlineData("\"input_tokens\":1,\"model\":true")]
    [InlineData("\"input_tokens\":1,\"model\":0")]
    [InlineData("\"input_tokens\":1")]
    [InlineData("\"input_tokens\":1,\"modem\":\"m\"")]
    public void Everything_else_is_left_where_it_is(string next)
    {
        Learn(Of("\"input_tokens\":5,\"model\":\"m\""));

        AssertLeaves(Of(next), ",{\"object\":\"organization.usage.completions.result\"}");
    }

    [Fact]
    public void A_boolean_is_true_or_false()
    {
        Learn(Of("\"input_tokens\":5,\"batch\":true"));

        foreach (string other in new[] { "1", "0", "tru", "trueish", "falsity", "\"true\"", "truefalse" })
        {
            AssertLeaves(Of($"\"input_tokens\":5,\"batch\":{other}"), ",{\"object\":\"organization.usage.completions.result\"}");
        }
    }

    [Fact]
    public void What_has_not_arrived_wholly_is_left()
    {
        string result = Of("\"input_tokens\":5,\"batch\":true,\"model\":\"m\",\"output_tokens\":0");
        Learn(result);

        for (int length = 0; length < result.Length; length++)
        {
            AssertLeaves(result[..length], "");
        }
    }

    [Fact]
    public void Required_members_have_to_be_there_where_they_are_asked_for()
    {
        string result = Of("\"input_tokens\":5,\"model\":\"m\"");
        Learn(result);

        AssertLeaves(result, ",", requireMembers: true);
        AssertReads(result, ",");
    }

    [Fact]
    public void A_member_given_twice_is_left()
    {
        Learn(Of("\"input_tokens\":5,\"output_tokens\":6"));
        Learn(Of("\"output_tokens\":5,\"input_tokens\":6"));

        AssertLeaves(Of("\"input_tokens\":5,\"output_tokens\":6,\"input_tokens\":7"), ",");
        AssertReads(Of("\"input_tokens\":5,\"output_tokens\":6"), ",");
    }

    [Fact]
    public void Of_a_result_with_a_member_that_is_not_known_nothing_is_learned()
    {
        string result = Of("\"input_tokens\":5,\"news\":6");
        Learn(result);

        AssertLeaves(result, ",");
    }

    [Fact]
    public void Three_ways_from_one_value_to_the_next_are_kept_and_the_latest_first()
    {
        string[] spaces = ["", " ", "  ", "   "];
        string Layout(string space) => Of($"\"input_tokens\":5,{space}\"output_tokens\":6");
        foreach (string space in spaces)
        {
            Learn(Layout(space));
        }

        AssertLeaves(Layout(""), ",");
        AssertReads(Layout(" "), ",");
        AssertReads(Layout("  "), ",");
        AssertReads(Layout("   "), ",");
    }

    [Fact]
    public void A_way_that_is_learned_again_takes_no_second_place()
    {
        foreach (string space in new[] { "", " ", " ", " " })
        {
            Learn(Of($"\"input_tokens\":5,{space}\"output_tokens\":6"));
        }

        AssertReads(Of("\"input_tokens\":5,\"output_tokens\":6"), ",");
    }

    [Fact]
    public void What_is_longer_than_two_thousand_bytes_is_not_kept()
    {
        string Layout(int length) => Of($"\"input_tokens\":5,{new string(' ', length - ",\"output_tokens\":".Length)}\"output_tokens\":6");
        Learn(Layout(2048));
        AssertReads(Layout(2048), ",");

        Learn(Layout(2049));
        AssertLeaves(Layout(2049), ",");
    }

    [Fact]
    public void Cases_may_take_turns()
    {
        string completions = Of("\"input_tokens\":5,\"model\":\"m\"");
        string speeches = $"{{{Speeches},\"characters\":5}}";
        Learn(completions);
        Learn(speeches);

        foreach (string result in new[] { completions, speeches, completions, completions, completions, speeches, speeches })
        {
            AssertReads(result, ",");
        }

        AssertLeaves("{\"object\":\"organization.usage.videos.result\",\"num\":1}", ",");
        AssertLeaves("{\"object\":\"organization.usage.images.result\",\"images\":1}", ",");
        AssertReads(completions, ",");
    }

    [Fact]
    public void Without_a_tag_in_front_the_same_case_is_read_again()
    {
        Learn($"{{\"input_tokens\":5,{Tag}}}");

        AssertReads($"{{\"input_tokens\":6,{Tag}}}", ",");
        AssertLeaves("{\"input_tokens\":6}", ",");
        AssertLeaves($"{{\"characters\":6,{Speeches}}}", ",");
    }

    [Fact]
    public void Where_prediction_fails_again_and_again_it_pauses()
    {
        string known = Of("\"input_tokens\":5");
        Learn(known);
        for (int miss = 1; miss < 32; miss++)
        {
            Learn(Of("\"news\":1"));
        }

        AssertReads(known, ","); // which ends the row

        Learn(known);
        for (int miss = 1; miss < 33; miss++)
        {
            Learn(Of("\"news\":1"));
        }

        for (int paused = 0; paused < 65; paused++)
        {
            AssertLeaves(known, ",");
            Learn(Of("\"news\":1"));
        }

        AssertReads(known, ",");
    }

    [Fact]
    public void Learning_what_works_already_fades_out()
    {
        LearningPace pace = new();

        List<int> due = [.. Enumerable.Range(1, 40).Where(_ => pace.IsDue(3))];

        Assert.Equal([2, 6, 14, 30], due);
    }

    [Fact]
    public void Fewer_than_three_constants_are_not_worth_it()
    {
        LearningPace pace = new();

        Assert.DoesNotContain(true, Enumerable.Range(0, 100).Select(_ => pace.IsDue(2)));
        Assert.False(pace.IsDue(4));
        Assert.True(pace.IsDue(4));
    }

    private static string Of(string members) => members.Length == 0 ? $"{{{Tag}}}" : $"{{{Tag},{members}}}";

    private void Learn(string result)
    {
        JsonCursor cursor = new(Encoding.UTF8.GetBytes(result), 0, new PayloadPlace(), 64);
        _parser.ReadCarefully(ref cursor, requireMembers: false);
        Assert.Equal(result.Length, cursor.Position);
    }

    private void AssertReads(string result, string rest)
    {
        int position = 1;

        UsageResult? read = _parser.TryPredict(Encoding.UTF8.GetBytes("," + result + rest), ref position, requireMembers: false);

        Assert.NotNull(read);
        Assert.Equal(1 + result.Length, position);
        Assert.Equal(Description.Of(Pages.ReadResult(result)), Description.Of(read));
    }

    private void AssertLeaves(string result, string rest, bool requireMembers = false)
    {
        int position = 1;

        Assert.Null(_parser.TryPredict(Encoding.UTF8.GetBytes("," + result + rest), ref position, requireMembers));

        Assert.Equal(1, position);
    }
}
