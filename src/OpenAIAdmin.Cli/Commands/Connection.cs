using OpenAIAdmin.Cli.Demo;

namespace OpenAIAdmin.Cli.Commands;

/// <summary>A client and, for the demo, the server that it talks to.</summary>
internal sealed class Connection : IAsyncDisposable
{
    public const string KeyVariable = "OPENAI_ADMIN_KEY";
    public const string BaseUrlVariable = "OPENAI_ADMIN_BASE_URL";

    private readonly LoopbackServer? _server;

    private Connection(OpenAIAdminClient client, LoopbackServer? server = null)
    {
        Client = client;
        _server = server;
    }

    public OpenAIAdminClient Client { get; }

    /// <summary>Starts the demo server; it answers only to the key that is made here.</summary>
    public static Connection ToDemo()
    {
        var key = "sk-admin-demo-" + Guid.NewGuid().ToString("N");
        var server = LoopbackServer.Start(new DemoApi(key).Answer);
        OpenAIAdminClientOptions options = new() { BaseUrl = new Uri(server.Address, "v1"), Pacing = { Enabled = false } };
        return new Connection(OpenAIAdminClient.Create(key, options), server);
    }

    /// <exception cref="UsageProblem">The key is missing, or it or the address cannot be used.</exception>
    public static Connection FromEnvironment(Func<string, string?> environment)
    {
        var key = environment(KeyVariable);
        if (string.IsNullOrEmpty(key))
        {
            throw new UsageProblem(
                $"No admin key: set the environment variable {KeyVariable}, or add --demo to see made-up data without a key.\n"
                + "Admin keys (sk-admin-…) are made by an owner of the organization, in the organization's settings; project keys are refused here.");
        }

        try
        {
            // Somebody sits in front of it: give up sooner than a job would.
            OpenAIAdminClientOptions options = new()
            {
                BaseUrl = BaseUrl(environment(BaseUrlVariable)),
                Retry = { MaxAttempts = 3, BaseDelay = TimeSpan.FromMilliseconds(250) },
            };
            return new Connection(OpenAIAdminClient.Create(key, options));
        }
        catch (ArgumentException e)
        {
            var variable = e.ParamName == "options" ? BaseUrlVariable : KeyVariable;
            var problem = e.Message.Split(" (Parameter ")[0];
            throw new UsageProblem($"{variable} cannot be used. {problem}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
    }

    private static Uri? BaseUrl(string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        return Uri.TryCreate(text, UriKind.Absolute, out var url) ? url : throw new UsageProblem($"{BaseUrlVariable} is not a URL.");
    }
}
