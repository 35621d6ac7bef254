namespace OpenAIAdmin.Tests;

/// <summary>The real client, over a transport of the test.</summary>
internal static class TestClient
{
    public const string Key = "sk-admin-test-4711";

    public static readonly Uri BaseUrl = new("https://admin.example/v1");

    public static OpenAIAdminClient Over(HttpMessageHandler transport) => OpenAIAdminClient.Create(Key, BaseUrl, transport);
}
