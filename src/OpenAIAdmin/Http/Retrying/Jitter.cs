namespace OpenAIAdmin.Http.Retrying;

/// <summary>Random waits, so that callers that failed together don't come back together.</summary>
internal static class Jitter
{
#if !NET
    private static readonly Random Shared = new();
#endif

    /// <summary>A random time from zero up to this one.</summary>
    public static TimeSpan Below(TimeSpan ceiling) => TimeSpan.FromMilliseconds(ceiling.TotalMilliseconds * Next());

    private static double Next()
    {
#if NET
        return Random.Shared.NextDouble();
#else
        lock (Shared)
        {
            return Shared.NextDouble();
        }
#endif
    }
}
