using OpenAIAdmin.Authentication;

namespace OpenAIAdmin.Tests;

/// <summary>The real client, over a transport of the test.</summary>
internal static class TestClient
{
    public const string Key = "sk-admin-test-4711";

    public static readonly Uri BaseUrl = new("https://admin.example/v1");

    /// <summary>A client that asks once, and at once.</summary>
    public static OpenAIAdminClient Over(HttpMessageHandler transport) => Over(transport, Impatient(BaseUrl));

    public static OpenAIAdminClient Over(HttpMessageHandler transport, OpenAIAdminClientOptions options) =>
        OpenAIAdminClient.Create(new KeySource(Key), options, transport);

    public static OpenAIAdminClientOptions Impatient(Uri? baseUrl) =>
        new() { BaseUrl = baseUrl, Retry = { MaxAttempts = 1 }, Pacing = { Enabled = false } };
}
