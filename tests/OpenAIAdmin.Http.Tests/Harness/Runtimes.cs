using OpenAIAdmin.Authentication;

namespace OpenAIAdmin.Http.Tests.Harness;

/// <summary>What a client runs on, for tests of one of its parts.</summary>
internal static class Runtimes
{
    public static readonly Uri BaseUrl = new("https://admin.example/v1");

    public static ClientRuntime Of(TimeProvider clock, Action<OpenAIAdminClientOptions>? configure = null)
    {
        OpenAIAdminClientOptions options = new() { BaseUrl = BaseUrl, TimeProvider = clock };
        configure?.Invoke(options);
        return new(new KeySource(Clients.Key), options) { Scope = new KeyScope(BaseUrl) };
    }
}
