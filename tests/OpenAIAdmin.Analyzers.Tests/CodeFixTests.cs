using Microsoft.CodeAnalysis.CSharp;
using OpenAIAdmin.Analyzers.Tests.Harness;

namespace OpenAIAdmin.Analyzers.Tests;

public sealed class CodeFixTests
{
    [Fact]
    public async Task Arms_are_added_behind_those_of_an_expression()
    {
        var text = await Fixing.FixFirstAsync(new Consumer("""
            using System;
            using OpenAIAdmin.Usage;

            static class Consumer
            {
                static long Read(UsageResult result) => result switch
                {
                    CompletionsUsageResult   completions => completions.InputTokens,  // aligned by hand
                    AudioSpeechesUsageResult speeches    => speeches.Characters,
                };
            }
            """));

        Assert.Equal("""
            using System;
            using OpenAIAdmin.Usage;

            static class Consumer
            {
                static long Read(UsageResult result) => result switch
                {
                    CompletionsUsageResult   completions => completions.InputTokens,  // aligned by hand
                    AudioSpeechesUsageResult speeches    => speeches.Characters,
                    CostsUsageResult costs => throw new NotImplementedException(),
                    UnknownUsageResult unknown => throw new NotImplementedException(),
                };
            }
            """, text);
    }

    [Fact]
    public async Task Sections_are_added_behind_those_of_a_statement()
    {
        var text = await Fixing.FixFirstAsync(new Consumer("""
            using System;
            using OpenAIAdmin.Usage;

            static class Consumer
            {
                static void Read(UsageResult result)
                {
                    switch (result)
                    {
                        case CompletionsUsageResult completions:
                            Console(completions.InputTokens);
                            break; // done
                        case CostsUsageResult:
                            break;
                    }
                }

                static void Console(long value) { }
            }
            """));

        Assert.Equal("""
            using System;
            using OpenAIAdmin.Usage;

            static class Consumer
            {
                static void Read(UsageResult result)
                {
                    switch (result)
                    {
                        case CompletionsUsageResult completions:
                            Console(completions.InputTokens);
                            break; // done
                        case CostsUsageResult:
                            break;
                        case AudioSpeechesUsageResult audioSpeeches:
                            throw new NotImplementedException();
                        case UnknownUsageResult unknown:
                            throw new NotImplementedException();
                    }
                }

                static void Console(long value) { }
            }
            """, text);
    }

    [Fact]
    public async Task Empty_switch_gets_all_arms()
    {
        var text = await Fixing.FixFirstAsync(Consumer.Statement("") with { Language = LanguageVersion.CSharp8 });

        Assert.Equal("""
            using System;
            using OpenAIAdmin.Usage;
            static class Consumer
            {
                static int Read(UsageResult result)
                {
                    switch (result)
                    {
                        case CompletionsUsageResult completions:
                            throw new NotImplementedException();
                        case AudioSpeechesUsageResult audioSpeeches:
                            throw new NotImplementedException();
                        case CostsUsageResult costs:
                            throw new NotImplementedException();
                        case UnknownUsageResult unknown:
                            throw new NotImplementedException();
                    }
                    return 0;
                }
            }
            """, text);
    }

    [Fact]
    public async Task Names_are_as_short_as_the_file_allows()
    {
        var text = await Fixing.FixFirstAsync(new Consumer("""
            using Costs = OpenAIAdmin.Usage.CostsUsageResult;
            namespace OpenAIAdmin.Consumers
            {
                static class UnknownUsageResult { }
                static class Consumer
                {
                    static int Read(Usage.UsageResult result) => result switch
                    {
                        Usage.CompletionsUsageResult or Usage.AudioSpeechesUsageResult => 1,
                    };
                }
            }
            """));

        Assert.Contains("            Costs costs => throw new NotImplementedException(),\n", text, StringComparison.Ordinal);
        Assert.Contains("            Usage.UnknownUsageResult unknown => throw new NotImplementedException(),\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Variables_get_names_that_are_free()
    {
        var text = await Fixing.FixFirstAsync(new Consumer("""
            using System;
            using OpenAIAdmin.Usage;
            static class Consumer
            {
                static long Read(UsageResult result, long costs)
                {
                    switch (result)
                    {
                        case CompletionsUsageResult completions:
                            var audioSpeeches = completions.InputTokens;
                            return audioSpeeches;
                    }

                    var unknown = costs;
                    return unknown;
                }
            }
            """));

        Assert.Contains("case AudioSpeechesUsageResult audioSpeeches1:", text, StringComparison.Ordinal);
        Assert.Contains("case CostsUsageResult costs1:", text, StringComparison.Ordinal);
        Assert.Contains("case UnknownUsageResult unknown1:", text, StringComparison.Ordinal);
    }
}
