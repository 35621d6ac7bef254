namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>An empty repository in a temporary folder, and the built tool run inside it.</summary>
internal sealed class TemporaryRepository : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("spectool-");

    public TemporaryRepository()
    {
        Write("OpenAIAdmin.Generated.sln", "");
        Directory.CreateDirectory(PathOf("spec"));
    }

    public string PathOf(string name) => Path.Combine(root.FullName, name);

    public void Write(string name, string text) => File.WriteAllText(PathOf(name), text);

    public string Read(string name) => File.ReadAllText(PathOf(name));

    /// <summary>Every file under <c>spec/</c> with its text, to see whether anything changed.</summary>
    public string[] SpecFiles() =>
    [
        .. Directory.GetFiles(PathOf("spec"), "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => $"{Path.GetRelativePath(root.FullName, file)}: {File.ReadAllText(file)}"),
    ];

    public Task<ToolRun> RunAsync(params string[] arguments) => BuiltTool.RunAsync(root.FullName, arguments);

    public void Dispose() => root.Delete(recursive: true);
}
