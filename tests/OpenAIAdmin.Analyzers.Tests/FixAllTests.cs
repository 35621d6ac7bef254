using OpenAIAdmin.Analyzers.Tests.Harness;

namespace OpenAIAdmin.Analyzers.Tests;

public sealed class FixAllTests
{
    private const string First = """
        using System;
        using OpenAIAdmin.Usage;
        static class First
        {
            static int Read(UsageResult result) => result switch
            {
                CompletionsUsageResult or AudioSpeechesUsageResult => 1,
                CostsUsageResult => result switch
                {
                    CompletionsUsageResult or AudioSpeechesUsageResult or UnknownUsageResult => 2,
                },
            };

            static void Act(UsageResult result)
            {
                switch (result)
                {
                    case CompletionsUsageResult or AudioSpeechesUsageResult:
                        switch (result)
                        {
                            case CostsUsageResult or UnknownUsageResult or AudioSpeechesUsageResult:
                                break;
                        }
                        break;
                    case UnknownUsageResult:
                        break;
                }
            }
        }
        """;

    [Fact]
    public async Task All_switches_of_all_files_are_completed_at_once()
    {
        var second = Consumer.Expression(Consumer.OtherArms).Source;

        var texts = await Fixing.FixAllAsync(new Consumer(First), second);

        Assert.Equal("""
            using System;
            using OpenAIAdmin.Usage;
            static class First
            {
                static int Read(UsageResult result) => result switch
                {
                    CompletionsUsageResult or AudioSpeechesUsageResult => 1,
                    CostsUsageResult => result switch
                    {
                        CompletionsUsageResult or AudioSpeechesUsageResult or UnknownUsageResult => 2,
                        CostsUsageResult costs => throw new NotImplementedException(),
                    },
                    UnknownUsageResult unknown => throw new NotImplementedException(),
                };

                static void Act(UsageResult result)
                {
                    switch (result)
                    {
                        case CompletionsUsageResult or AudioSpeechesUsageResult:
                            switch (result)
                            {
                                case CostsUsageResult or UnknownUsageResult or AudioSpeechesUsageResult:
                                    break;
                                case CompletionsUsageResult completions:
                                    throw new NotImplementedException();
                            }
                            break;
                        case UnknownUsageResult:
                            break;
                        case CostsUsageResult costs:
                            throw new NotImplementedException();
                    }
                }
            }
            """, texts[0]);
        Assert.Contains("CompletionsUsageResult completions => throw new NotImplementedException()", texts[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Using_that_all_new_arms_of_a_file_need_is_added_once()
    {
        var text = Assert.Single(await Fixing.FixAllAsync(new Consumer("""
            using OpenAIAdmin.Usage;
            static class Consumer
            {
                static int First(UsageResult result) => result switch
                {
                    CompletionsUsageResult or AudioSpeechesUsageResult or CostsUsageResult => 1,
                };
                static int Second(UsageResult result) => result switch
                {
                    CompletionsUsageResult or AudioSpeechesUsageResult or CostsUsageResult => 1,
                };
            }
            """)));

        Assert.Equal(1, text.Split('\n').Count(line => line == "using System;"));
        Assert.Equal(2, text.Split('\n').Count(line => line == "        UnknownUsageResult unknown => throw new NotImplementedException(),"));
    }
}
