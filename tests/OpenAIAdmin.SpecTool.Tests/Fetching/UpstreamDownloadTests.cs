namespace OpenAIAdmin.SpecTool.Tests;

public sealed class UpstreamDownloadTests : IDisposable
{
    private const string Tag = "ETag: \"one\"";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("spectool-");
    private readonly SocketsHttpHandler handler = new() { AllowAutoRedirect = false };

    [Fact]
    public async Task A_body_that_is_unchanged_is_not_written_again()
    {
        using var server = new LoopbackServer(
            LoopbackServer.Answer(200, "one", Tag), LoopbackServer.Answer(304), LoopbackServer.Answer(200, "one", Tag));
        var file = await FetchAsync(server);
        File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch);

        Assert.Equal(file, await FetchAsync(server));
        Assert.Equal(file, await FetchAsync(server));

        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(file));
        Assert.Contains("If-None-Match: \"one\"", server.Requests[1]);
    }

    [Fact]
    public async Task A_new_body_takes_the_place_of_the_old_one()
    {
        using var server = new LoopbackServer(
            LoopbackServer.Answer(200, "one", Tag), LoopbackServer.Answer(200, "two", "ETag: \"two\""), LoopbackServer.Answer(304));

        await FetchAsync(server);
        await FetchAsync(server);

        Assert.Equal("two", File.ReadAllText(await FetchAsync(server)));
        Assert.Contains("If-None-Match: \"two\"", server.Requests[2]);
    }

    [Fact]
    public async Task A_server_without_tags_is_asked_for_all_of_it_each_time()
    {
        using var server = new LoopbackServer(
            LoopbackServer.Answer(200, "one", Tag), LoopbackServer.Answer(200, "two"), LoopbackServer.Answer(200, "three"));

        await FetchAsync(server);
        await FetchAsync(server);

        Assert.Equal("three", File.ReadAllText(await FetchAsync(server)));
        Assert.DoesNotContain("If-None-Match", server.Requests[2]);
    }

    [Fact]
    public async Task A_failed_download_leaves_body_and_tag_as_they_were()
    {
        using var server = new LoopbackServer(
            LoopbackServer.Answer(200, "one", Tag), LoopbackServer.Truncated("tw"), LoopbackServer.Answer(500, "oops"), LoopbackServer.Answer(304));
        var file = await FetchAsync(server);

        await Assert.ThrowsAsync<NetworkException>(() => FetchAsync(server));
        await Assert.ThrowsAsync<NetworkException>(() => FetchAsync(server));

        Assert.Equal("one", File.ReadAllText(file));
        await FetchAsync(server);
        Assert.Contains("If-None-Match: \"one\"", server.Requests[3]);
        Assert.Equal(2, folder.GetFiles("*", SearchOption.AllDirectories).Length);
    }

    [Fact]
    public async Task A_body_that_somebody_has_touched_is_fetched_again()
    {
        using var server = new LoopbackServer(LoopbackServer.Answer(200, "one", Tag), LoopbackServer.Answer(200, "one", Tag));
        File.AppendAllText(await FetchAsync(server), "touched");

        Assert.Equal("one", File.ReadAllText(await FetchAsync(server)));
        Assert.DoesNotContain("If-None-Match", server.Requests[1]);
    }

    [Fact]
    public async Task Each_address_has_a_file_of_its_own_that_is_named_like_its_last_segment()
    {
        using var one = new LoopbackServer(LoopbackServer.Answer(200, "one"));
        using var other = new LoopbackServer(LoopbackServer.Answer(200, "other"));

        var file = await FetchAsync(one);

        Assert.Equal("openapi.json", Path.GetFileName(file));
        Assert.NotEqual(file, await FetchAsync(other));
        Assert.Equal("one", File.ReadAllText(file));
    }

    [Theory]
    [InlineData("https://example.com/", "upstream")]
    [InlineData("https://example.com/a/..%2f..%2fb.yml?c=d", "2f..2fb.yml")]
    public async Task An_address_never_leads_out_of_the_folder(string url, string name)
    {
        var file = await new UpstreamDownload(folder, new(new Same(), TimeProvider.System, DownloadLimits.Default))
            .FetchAsync(new(url), CancellationToken.None);

        Assert.Equal(name, file.Name);
        Assert.Equal(folder.FullName, file.Directory!.Parent!.FullName);
    }

    public void Dispose()
    {
        handler.Dispose();
        folder.Delete(recursive: true);
    }

    private async Task<string> FetchAsync(LoopbackServer server) =>
        (await new UpstreamDownload(folder, new(handler, TimeProvider.System, DownloadLimits.Default))
            .FetchAsync(new(server.Url), CancellationToken.None)).FullName;

    private sealed class Same : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage { Content = new StringContent("same") });
    }
}
