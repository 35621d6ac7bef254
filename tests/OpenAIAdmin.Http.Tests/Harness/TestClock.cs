using Microsoft.Extensions.Time.Testing;

namespace OpenAIAdmin.Http.Tests.Harness;

/// <summary>A clock that the test moves: minutes of waiting pass in milliseconds.</summary>
internal sealed class TestClock() : FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero))
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(250);

    /// <summary>Lets time pass until the work is done. How much passes in between depends on the machine; only what must not happen too early can be asserted.</summary>
    public async Task<T> UntilAsync<T>(Task<T> work)
    {
        while (!work.IsCompleted)
        {
            Advance(Step);
            await Task.Yield();
        }

        return await work;
    }

    public async Task UntilAsync(Task work) => await UntilAsync(ValueOf(work));

    private static async Task<bool> ValueOf(Task work)
    {
        await work;
        return true;
    }
}
