using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class UpstreamServerTests
{
    private static readonly DownloadLimits Small = DownloadLimits.Default with { MaxBytes = 10 };

    [Fact]
    public void The_limits_are_64_megabytes_and_a_minute() =>
        Assert.Equal(new(TimeSpan.FromMinutes(1), 67_108_864, 5), DownloadLimits.Default);

    [Fact]
    public async Task A_new_body_comes_with_its_tag()
    {
        using var server = new LoopbackServer(LoopbackServer.Answer(200, "body", "ETag: W/\"one\""));

        var answer = await AskAsync(server.Url);

        Assert.Equal(("body", "W/\"one\""), (Encoding.UTF8.GetString(answer!.Body), answer.Tag));
        Assert.DoesNotContain("If-None-Match", server.Requests.Single());
    }

    [Fact]
    public async Task What_we_have_is_named_and_may_be_unchanged()
    {
        using var server = new LoopbackServer(LoopbackServer.Answer(304));

        Assert.Null(await AskAsync(server.Url, tag: "W/\"one\""));
        Assert.Contains("\r\nIf-None-Match: W/\"one\"\r\n", server.Requests.Single());
    }

    [Theory]
    [InlineData(204)]
    [InlineData(206)]
    [InlineData(304)]
    [InlineData(302)]
    [InlineData(404)]
    [InlineData(500)]
    public async Task All_but_a_whole_document_is_an_error(int status)
    {
        using var server = new LoopbackServer(LoopbackServer.Answer(status));

        Assert.Equal($"{server.Url} answered {status}.", (await FailAsync(server.Url)).Message);
    }

    [Fact]
    public async Task A_body_of_just_the_limit_is_read()
    {
        using var server = new LoopbackServer(LoopbackServer.Unmeasured("0123456789"));

        Assert.Equal(10, (await AskAsync(server.Url, limits: Small))!.Body.Length);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_longer_body_is_refused_with_and_without_a_length(bool hasLength)
    {
        using var server = new LoopbackServer(hasLength ? LoopbackServer.Answer(200, "0123456789a") : LoopbackServer.Unmeasured("0123456789a"));

        Assert.EndsWith(": longer than 10 bytes.", (await FailAsync(server.Url, Small)).Message);
    }

    [Fact]
    public async Task A_length_above_the_limit_is_refused_before_the_body()
    {
        using var server = new LoopbackServer("HTTP/1.1 200 OK\r\nContent-Length: 67108865\r\n\r\n");

        Assert.EndsWith(": longer than 67108864 bytes.", (await FailAsync(server.Url)).Message);
    }

    [Fact]
    public async Task A_body_that_breaks_off_is_an_error()
    {
        using var server = new LoopbackServer(LoopbackServer.Truncated("{}"), LoopbackServer.TruncatedChunks("{}"));

        Assert.Contains("cannot be fetched", (await FailAsync(server.Url)).Message);
        Assert.Contains("cannot be fetched", (await FailAsync(server.Url)).Message);
    }

    [Fact]
    public async Task A_body_that_does_not_end_in_time_is_an_error()
    {
        using var server = new LoopbackServer((string?)null);
        var time = new FakeTimeProvider();
        var asking = FailAsync(server.Url, time: time);

        await server.AskedAsync();
        time.Advance(TimeSpan.FromSeconds(60));

        Assert.Equal($"{server.Url} cannot be fetched: not done in 60 s.", (await asking).Message);
    }

    [Fact]
    public async Task Who_gives_up_hears_no_network_error()
    {
        using var server = new LoopbackServer((string?)null);
        using var giveUp = new CancellationTokenSource();
        var asking = AskAsync(server.Url, cancellation: giveUp.Token);

        await server.AskedAsync();
        await giveUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
    }

    [Fact]
    public async Task Where_nobody_listens_is_an_error()
    {
        string url;
        using (var server = new LoopbackServer()) url = server.Url;

        Assert.Contains("cannot be fetched", (await FailAsync(url)).Message);
    }

    private static async Task<NetworkException> FailAsync(string url, DownloadLimits? limits = null, TimeProvider? time = null) =>
        await Assert.ThrowsAsync<NetworkException>(() => AskAsync(url, null, limits, time));

    private static async Task<UpstreamAnswer?> AskAsync(
        string url, string? tag = null, DownloadLimits? limits = null, TimeProvider? time = null, CancellationToken cancellation = default)
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        return await new UpstreamServer(handler, time ?? TimeProvider.System, limits ?? DownloadLimits.Default)
            .AskAsync(new(url), tag, cancellation);
    }
}
