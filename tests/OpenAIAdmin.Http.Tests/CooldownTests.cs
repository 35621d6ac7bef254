using Microsoft.Extensions.Logging.Abstractions;
using OpenAIAdmin.Http.Pacing;
using OpenAIAdmin.Http.Tests.Harness;

namespace OpenAIAdmin.Http.Tests;

/// <summary>A cooldown is as long as the server says, or doubles from one to the next until a request is let through.</summary>
public sealed class CooldownTests : IDisposable
{
    private static readonly Call Call = new(null, "GET", streams: false);

    private readonly TestClock _clock = new();
    private readonly Listening _listening = new(spans: false);
    private readonly Cooldown _cooldown;

    public CooldownTests() => _cooldown = new(new PacingOptions { Cooldown = Seconds(15), MaxCooldown = Seconds(60) }, _clock);

    public void Dispose() => _listening.Dispose();

    [Fact]
    public void Before_the_first_there_is_nothing_to_wait_for()
    {
        Assert.InRange(_cooldown.Remaining, TimeSpan.MinValue, TimeSpan.Zero);
        Assert.Equal(TimeSpan.Zero, _cooldown.Length);
    }

    [Fact]
    public void Cooldowns_in_a_row_double_up_to_the_longest()
    {
        foreach (var seconds in new[] { 15, 30, 60, 60 })
        {
            Assert.Equal(Seconds(seconds), _cooldown.Begin(null));
            Assert.Equal((Seconds(seconds), Seconds(seconds)), (_cooldown.Remaining, _cooldown.Length));
            _clock.Advance(Seconds(seconds));
        }
    }

    [Fact]
    public void Refusals_of_one_moment_are_one_cooldown()
    {
        _cooldown.Begin(null);
        _clock.Advance(Seconds(5));

        Assert.Equal(Seconds(15), _cooldown.Begin(null)); // counted anew, and not doubled
        Assert.Equal(Seconds(15), _cooldown.Begin(Seconds(1))); // what runs goes on
        Assert.Equal(Seconds(15), _cooldown.Remaining);
    }

    [Fact]
    public void Wait_that_ends_with_the_running_cooldown_leaves_it_as_it_is()
    {
        _cooldown.Begin(null);
        _clock.Advance(Seconds(5));

        Assert.Equal(Seconds(10), _cooldown.Begin(Seconds(10)));

        Assert.Equal(Seconds(15), _cooldown.Length);
    }

    [Fact]
    public void Success_of_a_request_that_was_under_way_ends_no_cooldown()
    {
        _cooldown.Begin(null);
        _clock.Advance(Seconds(5));

        _cooldown.Succeeded();

        Assert.Equal(Seconds(10), _cooldown.Remaining);
    }

    [Fact]
    public void Success_after_a_wait_of_nothing_begins_anew()
    {
        Assert.Equal(TimeSpan.Zero, _cooldown.Begin(TimeSpan.Zero));
        _cooldown.Succeeded();

        Assert.Equal(Seconds(15), _cooldown.Begin(null));
    }

    [Fact]
    public void Success_after_a_cooldown_begins_anew()
    {
        _cooldown.Begin(null);
        _clock.Advance(Seconds(20));

        _cooldown.Succeeded();

        Assert.Equal(TimeSpan.Zero, _cooldown.Length);
        Assert.Equal(Seconds(15), _cooldown.Begin(null));
    }

    [Theory]
    [InlineData(-1, 3600, 3600)]
    [InlineData(300, 3600, 300)]
    [InlineData(10, 3600, 60)]
    [InlineData(10, 40, 40)]
    public async Task Others_wait_no_longer_than_the_budget_or_the_longest_cooldown(int budget, int named, int waited)
    {
        RequestPacer pacer = Pacer(new(), budget < 0 ? Timeout.InfiniteTimeSpan : Seconds(budget));
        var start = _clock.GetUtcNow();

        Assert.Equal(Seconds(named), pacer.Limited(Seconds(named)));
        await _clock.UntilAsync(pacer.WaitAsync(Call, CancellationToken.None).AsTask());

        Assert.Equal(Seconds(waited), _clock.GetUtcNow() - start);
    }

    [Fact]
    public void Without_pacing_nobody_waits_for_a_turn()
    {
        var pacer = Pacer(new() { Enabled = false, RequestsPerWindow = 1 }, Timeout.InfiniteTimeSpan);

        for (var i = 0; i < 20; i++) Assert.True(pacer.WaitAsync(Call, CancellationToken.None).IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Without_pacing_callers_come_back_from_a_cooldown_one_by_one()
    {
        var pacer = Pacer(new() { Enabled = false }, Timeout.InfiniteTimeSpan);
        pacer.Limited(Seconds(30));

        await _clock.UntilAsync([.. Enumerable.Range(0, 10).Select(_ => pacer.WaitAsync(Call, CancellationToken.None).AsTask())]);

        var waits = _listening.Of("openai_admin.client.pacing.wait_time").Select(wait => wait.Value).ToList();
        Assert.Equal(10, waits.Count);
        Assert.All(waits, wait => Assert.InRange(wait, 30, 60));
        Assert.Equal(10, waits.Distinct().Count());
    }

    private static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);

    private RequestPacer Pacer(PacingOptions options, TimeSpan budget) => new(options, budget, _clock, NullLogger.Instance);
}
