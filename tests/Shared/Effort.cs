namespace OpenAIAdmin.Tests.Shared;

/// <summary>How long property and fuzz tests run: <c>OPENAIADMIN_TEST_EFFORT=50</c> makes them 50 times as long, and moves the seed.</summary>
internal static class Effort
{
    public static int Factor { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("OPENAIADMIN_TEST_EFFORT"), out int factor) && factor > 0 ? factor : 1;

    public static int Times(int count) => checked(count * Factor);
}
