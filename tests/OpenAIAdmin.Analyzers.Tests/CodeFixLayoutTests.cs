using OpenAIAdmin.Analyzers.Tests.Harness;

namespace OpenAIAdmin.Analyzers.Tests;

public sealed class CodeFixLayoutTests
{
    [Fact]
    public async Task Comment_behind_the_last_arm_stays_there_when_it_gets_its_comma()
    {
        var text = await Fixing.FixFirstAsync(new Consumer("""
            using System;
            using OpenAIAdmin.Usage;
            static class Consumer
            {
                static int Read(UsageResult result) => result switch
                {
                    // first
                    CompletionsUsageResult => 1,
                    AudioSpeechesUsageResult or CostsUsageResult => 2 // last
                    // to do
                };
            }
            """));

        Assert.Equal("""
            using System;
            using OpenAIAdmin.Usage;
            static class Consumer
            {
                static int Read(UsageResult result) => result switch
                {
                    // first
                    CompletionsUsageResult => 1,
                    AudioSpeechesUsageResult or CostsUsageResult => 2, // last
                    UnknownUsageResult unknown => throw new NotImplementedException()
                    // to do
                };
            }
            """, text);
    }

    [Fact]
    public async Task Switch_on_one_line_is_laid_out_on_several()
    {
        var text = await Fixing.FixFirstAsync(new Consumer("""
            using System;
            using OpenAIAdmin.Usage;
            static class Consumer
            {
                static int Read(UsageResult result) => result switch { CompletionsUsageResult => 1, AudioSpeechesUsageResult => 2 };
            }
            """));

        Assert.Equal("""
            using System;
            using OpenAIAdmin.Usage;
            static class Consumer
            {
                static int Read(UsageResult result) => result switch
                {
                    CompletionsUsageResult => 1,
                    AudioSpeechesUsageResult => 2,
                    CostsUsageResult costs => throw new NotImplementedException(),
                    UnknownUsageResult unknown => throw new NotImplementedException()
                };
            }
            """, text);
    }

    [Fact]
    public async Task Arms_are_added_behind_a_conditional_block()
    {
        var text = await Fixing.FixFirstAsync(new Consumer("""
            using System;
            using OpenAIAdmin.Usage;
            static class Consumer
            {
                static int Read(UsageResult result) => result switch
                {
                    CompletionsUsageResult or AudioSpeechesUsageResult => 1,
            #if !OLD
                    CostsUsageResult => 2,
            #endif
                };
            }
            """));

        Assert.Contains("""
            #endif
                    UnknownUsageResult unknown => throw new NotImplementedException(),
                };
            """, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Line_ends_of_the_file_are_kept()
    {
        var source = """
            using System;
            using OpenAIAdmin.Usage;
            static class Consumer
            {
                static int Read(UsageResult result) => result switch
                {
                    CompletionsUsageResult => 1
                };
                static void Act(UsageResult result)
                {
                    switch (result)
                    {
                    }
                }
            }
            """.ReplaceLineEndings("\r\n");

        var text = Assert.Single(await Fixing.FixAllAsync(new Consumer(source)));

        Assert.Equal(text.ReplaceLineEndings("\r\n"), text);
    }
}
