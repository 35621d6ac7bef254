using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using OpenAIAdmin.Authentication;
using OpenAIAdmin.Models;

namespace OpenAIAdmin.Http.Tests.Harness;

/// <summary>A client over a transport and a clock of the test, and what it logged.</summary>
internal sealed class Clients : ILoggerFactory
{
    public const string Key = "sk-admin-test-4711-abcdefghijklmnop";

    private readonly FakeLogCollector _log = new();

    public Clients(HttpMessageHandler transport, Action<OpenAIAdminClientOptions>? configure = null)
    {
        OpenAIAdminClientOptions options = new()
        {
            BaseUrl = new Uri("https://admin.example/v1"),
            TimeProvider = Clock,
            LoggerFactory = this,
            Timeout = Timeout.InfiniteTimeSpan,
            AttemptTimeout = Timeout.InfiniteTimeSpan,
            Retry = { Budget = Timeout.InfiniteTimeSpan },
        };
        configure?.Invoke(options);
        Client = OpenAIAdminClient.Create(new KeySource(Key), options, transport);
    }

    public TestClock Clock { get; } = new();

    public OpenAIAdminClient Client { get; }

    public IReadOnlyList<FakeLogRecord> Log => _log.GetSnapshot();

    /// <summary>How long each wait before a further attempt was to be, in seconds.</summary>
    public double[] Waits => [.. Log.Where(record => record.Id.Id == 3).Select(record => double.Parse(record.GetStructuredStateValue("Seconds")!, System.Globalization.CultureInfo.InvariantCulture))];

    /// <summary>The error that the call ends with, and if only after waits that nobody expects.</summary>
    public Task<AdminApiError> ErrorAsync(Func<OpenAIAdminClient, Task> call) => Assert.ThrowsAsync<AdminApiError>(() => Clock.UntilAsync(call(Client)));

    public ILogger CreateLogger(string categoryName) => new FakeLogger(_log, categoryName);

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public void Dispose()
    {
    }
}
