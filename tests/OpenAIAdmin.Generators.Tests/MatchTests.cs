using OpenAIAdmin.Generators.Tests.Harness;

namespace OpenAIAdmin.Generators.Tests;

/// <summary>Match, Switch, TryGet and Kind, as a program uses them.</summary>
public class MatchTests
{
    private const string Costs = """{ "object": "organization.costs.result" }""";
    private const string Searches = """{ "object": "organization.usage.web_searches.result" }""";
    private const string Other = """{ "object": "organization.usage.telepathy.result" }""";

    [Theory]
    [InlineData(Costs, "costs")]
    [InlineData(Searches, "web")]
    [InlineData(Other, "unknown organization.usage.telepathy.result")]
    public void Match_returns_what_the_arm_of_the_case_returns(string json, string expected) => Assert.Equal(expected, Consumer.Run($$"""
        return Parse(json).Match({{Arms("_ => \"rest\"", "_ => \"costs\"", "_ => \"web\"", "u => \"unknown \" + u.Tag")}});
        """, json));

    [Theory]
    [InlineData(Costs, "1 costs")]
    [InlineData(Other, "1 unknown")]
    public void Match_hands_the_state_to_the_arm(string json, string expected) => Assert.Equal(expected, Consumer.Run($$"""
        return Parse(json).Match(1, {{Arms("static (s, _) => \"rest\"", "static (s, _) => s + \" costs\"", "static (s, _) => s + \" web\"", "static (s, _) => s + \" unknown\"")}});
        """, json));

    [Theory]
    [InlineData(Costs, "costs")]
    [InlineData(Searches, "web")]
    [InlineData(Other, "unknown")]
    public void Switch_calls_one_arm(string json, string expected) => Assert.Equal(expected, Consumer.Run($$"""
        var called = "";
        Parse(json).Switch({{Arms("_ => called += \"rest\"", "_ => called += \"costs\"", "_ => called += \"web\"", "_ => called += \"unknown\"")}});
        return called;
        """, json));

    [Fact]
    public void Switch_hands_the_state_to_the_arm() => Assert.Equal("costs", Consumer.Run($$"""
        var called = new List<string>();
        Parse(json).Switch(called, {{Arms("static (s, _) => s.Add(\"rest\")", "static (s, _) => s.Add(\"costs\")", "static (s, _) => s.Add(\"web\")", "static (s, _) => s.Add(\"unknown\")")}});
        return string.Join(",", called);
        """, Costs));

    [Fact]
    public void The_asynchronous_ones_hand_state_and_token_to_the_arm_and_wait() => Assert.Equal("7 True 7 True 8 9", Consumer.Run($$"""
        using var source = new CancellationTokenSource();
        return Run(Parse(json), source.Token).GetAwaiter().GetResult();

        static async Task<string> Run(UsageResult result, CancellationToken token)
        {
            var match = await result.MatchAsync({{Arms("async (_, t) => { await Task.Yield(); return \"7 \" + t.CanBeCanceled; }")}}, token);
            var withState = await result.MatchAsync(7, {{Arms("async (s, _, t) => { await Task.Yield(); return s + \" \" + t.CanBeCanceled; }")}}, token);
            var called = new List<int>();
            await result.SwitchAsync({{Arms("async (_, t) => { await Task.Yield(); called.Add(8); }")}}, token);
            await result.SwitchAsync(called, {{Arms("async (s, _, t) => { await Task.Yield(); s.Add(9); }")}}, token);
            return $"{match} {withState} {string.Join(" ", called)}";
        }
        """, Costs));

    [Fact]
    public void The_unknown_arm_cannot_be_left_out()
    {
        var complaint = Assert.Single(Consumer.Compile(EmittedUnion.Closed, $$"""
            return Parse(json).Match({{string.Join(", ", Enumerable.Repeat("_ => \"\"", 12))}});
            """).Complaints());

        Assert.Equal("CS1501", complaint.Id); // No overload has only the twelve of the first version.
    }

    [Theory]
    [InlineData(Costs)]
    [InlineData(Other)]
    public void An_arm_that_is_null_is_found_by_the_first_call(string json) => Assert.Equal("unknown", Consumer.Run($$"""
        try
        {
            return Parse(json).Match<string>({{Arms("_ => \"\"", "_ => \"\"", "_ => \"\"", "null!")}});
        }
        catch (ArgumentNullException e)
        {
            return e.ParamName!;
        }
        """, json));

    [Fact]
    public void TryGet_gives_the_case_it_is_and_no_other() => Assert.Equal("True False False CostsUsageResult ", Consumer.Run("""
        var result = Parse(json);
        var isCosts = result.TryGetCosts(out var costs);
        var isImages = result.TryGetImages(out var images);
        return $"{isCosts} {isImages} {result.TryGetUnknown(out _)} {costs!.GetType().Name} {images}";
        """, Costs));

    [Fact]
    public void Kinds_have_numbers_that_stay()
    {
        const string Numbers = """return string.Join(" ", Enum.GetValues<UsageResultKind>().Select(kind => $"{kind}={(int)kind}"));""";
        var now = Consumer.Run(Numbers);
        var next = Consumer.Run(Consumer.Compile(EmittedUnion.Next, Numbers).Image(), EmittedUnion.Next, "");

        Assert.StartsWith("Unknown=0 Costs=1 AudioSpeeches=2 ", now, StringComparison.Ordinal);
        Assert.Equal($"{now} Videos={Repository.Cases + 1}", next);
    }

    /// <summary>The arms of all cases: costs comes first, web searches last, then the unknown.</summary>
    private static string Arms(string rest, string? costs = null, string? webSearches = null, string? unknown = null) => string.Join(
        ", ", Enumerable.Repeat(rest, Repository.Cases - 2).Prepend(costs ?? rest).Append(webSearches ?? rest).Append(unknown ?? rest));
}
