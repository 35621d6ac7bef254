using System.Formats.Tar;
using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>Which way upstream speaks is told by what <c>--upstream</c> names.</summary>
public sealed class SourceKindTests : IDisposable
{
    private readonly TemporaryRepository repository = new();

    public SourceKindTests()
    {
        foreach (var folder in (string[])["additions", "words"]) Directory.CreateDirectory(repository.PathOf($"spec/{folder}"));
        var input = ReviewedSpec.Input;
        repository.Write("spec/reviewed-upstream.json", SmallClient.Upstream);
        repository.Write("spec/provenance.json", input.Provenance);
        repository.Write("spec/patches.json", input.Patches);
        repository.Write("spec/names.json", input.Names);
        foreach (var (name, text) in input.Words) repository.Write($"spec/{name}", text);
    }

    [Theory]
    [InlineData("lamps.tgz")]
    [InlineData("lamps.tar.gz")]
    public async Task An_npm_archive_is_read_as_the_client(string name)
    {
        await using (var archive = Archive(name))
        {
            foreach (var (file, text) in SmallClient.Files) Add(archive, "package/" + file, text);
            Add(archive, "package/resources/admin/broken.js.map", "'");
            Add(archive, "package/src/admin.d.ts", "'");
        }

        Assert.Equal(new(0, "No differences.\n", ""), await repository.RunAsync("diff", "--upstream", name));
    }

    [Fact]
    public async Task A_folder_is_read_as_the_client_and_findings_name_its_files()
    {
        foreach (var (file, text) in SmallClient.With(("lamps.js", "/organization/lamps/switch", "/organization/lamps/turn")))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(repository.PathOf($"client/{file}"))!);
            repository.Write($"client/{file}", text);
        }

        var run = await repository.RunAsync("diff", "--upstream", "client");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("client/resources/admin/organization/lamps.js(16,16): error SPEC0010: additive: Operation POST /organization/lamps/turn is new.", run.Output);
    }

    [Theory]
    [InlineData("page.md")]
    [InlineData("page.markdown")]
    public async Task Markdown_is_read_as_a_reference_page(string name)
    {
        repository.Write(name, "## Delete\n\n**delete** `/organization/lamps/{id}`\n\n### Returns\n\n- `object: \"organization.lamp.deleted\"`\n\n- `size: number`\n");

        var run = await repository.RunAsync("diff", "--upstream", name);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{name}(9,1): error SPEC0040: additive: ", run.Output);
    }

    [Fact]
    public async Task Of_an_address_the_path_counts()
    {
        using var server = new HttpListener();
        var address = $"http://127.0.0.1:{FreePort()}/";
        server.Prefixes.Add(address);
        server.Start();
        var answered = AnswerAsync(server, "## Delete\n\n**delete** `/organization/lamps/{id}`\n\n### Returns\n\n- `object: optional \"organization.lamp.deleted\"`\n");

        Assert.Equal(new(0, "No differences.\n", ""), await repository.RunAsync("diff", "--upstream", address + "page.md?version=2"));
        await answered;
    }

    [Fact]
    public async Task What_is_none_of_them_is_an_error_that_says_what_there_is()
    {
        repository.Write("page.txt", "# A page\n");
        repository.Write("torn.tgz", "no archive");
        repository.Write("empty.md", "");

        var text = await repository.RunAsync("diff", "--upstream", "page.txt");
        Assert.Equal(65, text.ExitCode);
        Assert.Contains("A reference page ends with .md or .markdown; the official client's package is a folder or ends with .tgz", text.Error);
        var torn = await repository.RunAsync("diff", "--upstream", "torn.tgz");
        Assert.Equal(65, torn.ExitCode);
        Assert.Contains("torn.tgz cannot be read as an npm package: ", torn.Error);
        Assert.Equal(65, (await repository.RunAsync("diff", "--upstream", "empty.md")).ExitCode);
        Assert.Equal(65, (await repository.RunAsync("diff", "--upstream", "missing.tgz")).ExitCode);
        Assert.Equal(65, (await repository.RunAsync("diff", "--upstream", "spec")).ExitCode);
    }

    [Fact]
    public async Task A_file_that_no_client_has_is_not_unpacked()
    {
        await using (var archive = Archive("large.tgz")) Add(archive, "package/resources/large.js", new string(' ', (8 * 1024 * 1024) + 1));

        var run = await repository.RunAsync("diff", "--upstream", "large.tgz");

        Assert.Equal(65, run.ExitCode);
        Assert.Contains("resources/large.js has 8388609 bytes; 8388608 are read at most.", run.Error);
    }

    [Fact]
    public async Task An_acceptance_says_of_which_source_it_is()
    {
        Assert.Equal(0, (await repository.RunAsync("accept", "0123456789abcdef", "--reason", "why not", "--source", "page")).ExitCode);
        Assert.Contains("\"source\": \"page\"", repository.Read("spec/accepted-changes.json"));
        Assert.Equal(64, (await repository.RunAsync("accept", "0123456789abcdef", "--reason", "why not", "--source", "hearsay")).ExitCode);
    }

    public void Dispose() => repository.Dispose();

    private static async Task AnswerAsync(HttpListener server, string body)
    {
        var context = await server.GetContextAsync();
        await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(body));
        context.Response.Close();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private TarWriter Archive(string name) => new(new GZipStream(File.Create(repository.PathOf(name)), CompressionLevel.Fastest));

    private static void Add(TarWriter archive, string name, string text) =>
        archive.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(text)) });
}
