using System.Globalization;
using System.Text;
using System.Text.Json;
using OpenAIAdmin.Tests.Harness;
using OpenAIAdmin.Tests.Naive;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Tests;

public class CaseTests
{
    public static TheoryData<string> Tags => [.. UnionDocument.Cases.Keys];

    [Theory]
    [MemberData(nameof(Tags))]
    public void Every_member_of_every_case_is_read(string tag)
    {
        string result = Populated(tag);
        string page = Pages.Of(result, result, result); // the first is read carefully, the others by prediction
        UsagePage read = Pages.Read(page);
        Assert.Equal(NaiveReader.Read(Pages.Utf8(page)), Description.Of(read));
        Assert.All(read.Buckets[0].Results, one => Assert.Equal(tag, one.Tag));
        Assert.All(read.Buckets[0].Results, one => Assert.NotEqual(UsageResultKind.Unknown, one.Kind));
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void What_was_read_is_written_back(string tag)
    {
        UsageResult result = Pages.ReadResult(Populated(tag));
        UsageResult again = Pages.ReadResult(Encoding.UTF8.GetString(Description.Written(result)));
        Assert.Equal(Description.Written(result), Description.Written(again));
        Assert.Equal(UnionDocument.Cases[tag].Count + 1, JsonDocument.Parse(Description.Written(result)).RootElement.EnumerateObject().Count());
    }

    [Fact]
    public void Each_case_has_its_own_type()
    {
        UsagePage page = Pages.Read(Pages.Of([.. UnionDocument.Cases.Keys.Select(tag => $$"""{"object":"{{tag}}"}""")]));
        Assert.Equal(UnionDocument.Cases.Count, page.Buckets[0].Results.Select(result => result.GetType()).Distinct().Count());
        Assert.DoesNotContain(page.Buckets[0].Results, result => result is UnknownUsageResult);
    }

    [Fact]
    public void Members_that_the_document_does_not_know_are_kept_as_they_came()
    {
        const string Extra = "\"brand_new\":{\"a\":[1,2.50,\"ü\"]},\"num\":123456789012345678901234567890123";
        string result = $$"""{"object":"organization.usage.completions.result","input_tokens":1,{{Extra}}}""";
        foreach (UsageResult read in Pages.Read(Pages.Of(result, result)).Buckets[0].Results)
        {
            Assert.True(read.HasUnknownMembers);
            Assert.EndsWith("," + Extra + "}", Encoding.UTF8.GetString(Description.Written(read)), StringComparison.Ordinal);
        }
    }

    internal static string Populated(string tag) => $"{{\"object\":\"{tag}\",{string.Join(",",
        UnionDocument.Cases[tag].Select((member, index) => $"\"{member.Name}\":{Value(member.Kind, index)}"))}}}";

    private static string Value(string kind, int index) => kind switch
    {
        "integer" => (3_000_000_000L + index).ToString(CultureInfo.InvariantCulture),
        "string" => $"\"text {index}\"",
        "boolean" => "true",
        "number" => "12.50",
        _ => """{"value":"0.0600000000000000000001","currency":"usd"}""",
    };
}
