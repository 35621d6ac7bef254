namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>What <c>regenerate</c> returned and wrote.</summary>
internal sealed record Regenerated(int ExitCode, string Output, string Error);

/// <summary>A repository in a temporary folder that holds the sample's spec and, from an earlier day, a client.</summary>
internal sealed class ClientRepository : IDisposable
{
    private const string Folder = "src/OpenAIAdmin/Generated";

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("spectool-");

    public ClientRepository()
    {
        Write("OpenAIAdmin.Generated.sln", "");
        Write(".config/dotnet-tools.json", SampleClient.ToolManifest);
        Write("spec/openai-admin.openapi.json", SampleClient.Document);
        foreach (var file in Directory.GetFiles(SampleClient.SpecFolder, "*", SearchOption.AllDirectories))
        {
            Write($"spec/{Path.GetRelativePath(SampleClient.SpecFolder, file)}", File.ReadAllText(file));
        }

        Write($"{Folder}/Old.cs", "// of an earlier day\r\n");
        Write("kiota-lock.json", "{}");
    }

    public DirectoryInfo Root => root;

    public string PathOf(string name) => Path.Combine(root.FullName, name);

    public string Read(string name) => File.ReadAllText(PathOf(name));

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
    }

    /// <summary>Every file with its bytes, to see whether anything changed.</summary>
    public IReadOnlyDictionary<string, string> Snapshot() => Directory.GetFiles(root.FullName, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(root.FullName, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)
        .ToDictionary(path => path, path => Convert.ToHexString(File.ReadAllBytes(PathOf(path))));

    public Task<ToolRun> RunAsync(params string[] arguments) => BuiltTool.RunAsync(root.FullName, arguments);

    public async Task<Regenerated> RegenerateAsync(FakeKiota kiota) => await RegenerateAsync(new FileInfo(kiota.Program), null);

    public async Task<Regenerated> RegenerateAsync(FileInfo? option, string? variable)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await RegenerateVerb.RunAsync(option, variable, root, (output, error), CancellationToken.None);
        return new(exitCode, output.ToString(), error.ToString());
    }

    public void Dispose() => root.Delete(recursive: true);
}
