using OpenAIAdmin.ContractTests.Checking;

namespace OpenAIAdmin.ContractTests.Server;

/// <summary>Clients for the test server, made the public way.</summary>
internal static class ContractClient
{
    /// <summary>One that asks once, and at once.</summary>
    public static OpenAIAdminClient At(Uri baseUrl) => At(baseUrl, attempts: 1);

    /// <summary>One that repeats without waiting, unless the server names a wait.</summary>
    public static OpenAIAdminClient At(Uri baseUrl, int attempts) => OpenAIAdminClient.Create(HeaderCheck.Key, new OpenAIAdminClientOptions
    {
        BaseUrl = baseUrl,
        Retry = { MaxAttempts = attempts, BaseDelay = TimeSpan.Zero },
        Pacing = { Enabled = false, Cooldown = TimeSpan.Zero },
    });
}
