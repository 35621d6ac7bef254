using System.Diagnostics;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>What a run of the tool left behind.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error);

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

    public async Task<ToolRun> RunAsync(params string[] arguments)
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "spectool.dll");
        var start = new ProcessStartInfo("dotnet", [tool, .. arguments])
        {
            WorkingDirectory = root.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, (await output).ReplaceLineEndings("\n"), (await error).ReplaceLineEndings("\n"));
    }

    public void Dispose() => root.Delete(recursive: true);
}
