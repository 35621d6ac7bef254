namespace OpenAIAdmin.Tests.Shared;

/// <summary>How long property and fuzz tests run: <c>OPENAIADMIN_TEST_EFFORT=50</c> makes them 50 times as long, and moves the seed.</summary>
internal static class Effort
{
#if MUTATION_TESTS
    private const int Share = 20; // each of thousands of mutants runs them
#elif LIBRARY_FOR_NETSTANDARD
    private const int Share = 4; // the code is the same but for a few loops; the long run looks at those
#else
    private const int Share = 1;
#endif

    /// <summary>Where each place of a text is tried, the distance from one to the next.</summary>
#if MUTATION_TESTS
    public const int Step = 23;
#else
    public const int Step = 1;
#endif

    public static int Factor { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("OPENAIADMIN_TEST_EFFORT"), out int factor) && factor > 0 ? factor : 1;

    public static int Times(int count) => checked(count * Factor) / Share;
}
