using FsCheck;
using FsCheck.Fluent;
using OpenAIAdmin.Tests.Harness;
using OpenAIAdmin.Tests.Naive;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Tests;

/// <summary>Learned runs can be put together to layouts that no result had. Those must be read, or refused, like any other.</summary>
public class LayoutTests
{
    private const string Tag = "\"object\":\"organization.usage.completions.result\"";

    private static readonly string[] Members =
    [
        Tag, "\"input_tokens\":0", "\"input_tokens\":5", "\"model\":null", "\"model\":\"m\"", "\"batch\":true", "\"batch\":false", "\"batch\":null",
        "\"news\":1", "\"output_tokens\":1e2", "\"input_tokens\":0.0",
    ];

    [Fact]
    public void Runs_of_several_results_do_not_add_up_to_a_member_given_twice()
    {
        UsagePayloadReader reader = new();
        reader.ReadPage(Page($"{{{Tag},\"input_tokens\":1,\"output_tokens\":2}}"));
        reader.ReadPage(Page($"{{{Tag},\"output_tokens\":2,\"input_tokens\":1}}"));
        UsagePayloadException error = Assert.Throws<UsagePayloadException>(() =>
            reader.ReadPage(Page($"{{{Tag},\"input_tokens\":1,\"output_tokens\":2,\"input_tokens\":1}}")));
        Assert.Equal("data[0].results[0].input_tokens", error.Path);
    }

    [Fact]
    public void Runs_of_several_results_do_not_add_up_to_a_result_without_its_tag()
    {
        UsagePayloadReader reader = new();
        reader.ReadPage(Page($"{{\"input_tokens\":1,{Tag},\"output_tokens\":2}}"));
        reader.ReadPage(Page($"{{{Tag},\"input_tokens\":1,\"output_tokens\":2}}"));
        Assert.IsType<UnknownUsageResult>(reader.ReadPage(Page("""{"input_tokens":1,"output_tokens":2}""")).Buckets[0].Results[0]);
    }

    [Fact]
    public void Any_sequence_of_members_is_read_as_by_the_naive_reader()
    {
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            Random random = new(seed);
            UsagePayloadReader reader = new();
            string[] members = random.GetItems(Members, 4);
            for (int page = 0; page < 40; page++)
            {
                byte[] json = Page("{" + string.Join(",", random.GetItems([Tag, .. members], random.Next(0, 6))) + "}");
                string? read = null;
                try
                {
                    read = Description.Of(reader.ReadPage(json));
                }
                catch (UsagePayloadException)
                {
                    // null, as the naive reader says it
                }

                Assert.Equal(NaiveReader.Read(json), read);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Effort.Times(150)).WithReplay(20260821UL * (ulong)Effort.Factor, 3UL));
    }

    private static byte[] Page(string result) => Pages.Utf8(Pages.Of(result));
}
