using Microsoft.Extensions.Logging.Testing;
using OpenAIAdmin.Http.Tests.Harness;
using static OpenAIAdmin.Http.Tests.Harness.ScriptedTransport;

namespace OpenAIAdmin.Http.Tests.Telemetry;

/// <summary>Unknown tags fill neither a metrics store nor a log; and measurements need no spans.</summary>
public sealed class UnknownTagTests : IDisposable
{
    private readonly Listening _listening = new(spans: false);

    public void Dispose() => _listening.Dispose();

    [Theory]
    [InlineData(null, "(none)")]
    [InlineData("a.result", "a.result")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123", "0123456789012345678901234567890123456789012345678901234567890123")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123x", "0123456789012345678901234567890123456789012345678901234567890123")]
    public void Long_tag_is_cut_in_measurements(string? tag, string measured)
    {
        Diagnostics.Telemetry.UnknownResult(tag);

        Assert.Equal(measured, Assert.Single(_listening.Of("openai_admin.client.usage.unknown_results")).Tags["openai_admin.result.tag"]);
    }

    [Fact]
    public void Each_tag_is_logged_once_and_their_number_is_bounded()
    {
        FakeLogCollector log = new();
        using Loggers loggers = new(log);
        var runtime = Runtimes.Of(new TestClock(), options => options.LoggerFactory = loggers);

        foreach (var tag in new[] { null, "", "a", "b", "a" }) runtime.TellUnknown(tag);
        Assert.Equal(3, log.Count);
        for (var i = 0; i < 1000; i++) runtime.TellUnknown($"tag {i}");

        Assert.Equal(64, log.Count);
    }

    [Fact]
    public async Task Call_is_measured_without_a_span()
    {
        await new Clients(Of(Json(RawAnswers.Users))).Client.Organization.Users.GetAsync();

        Assert.Empty(_listening.Spans);
        Assert.Single(_listening.Of("openai_admin.client.operation.duration"));
    }

    private sealed class Loggers(FakeLogCollector log) : Microsoft.Extensions.Logging.ILoggerFactory
    {
        public Microsoft.Extensions.Logging.ILogger CreateLogger(string categoryName) => new FakeLogger(log, categoryName);

        public void AddProvider(Microsoft.Extensions.Logging.ILoggerProvider provider)
        {
        }

        public void Dispose()
        {
        }
    }
}
