using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Regenerating;

namespace OpenAIAdmin.SpecTool;

/// <summary>Kiota's command line: found, checked, and run in a scratch folder.</summary>
internal sealed class KiotaTool
{
    private const string HowToGetIt =
        "Run 'dotnet tool restore', or name Kiota's program with --kiota PATH or the KIOTA environment variable.";

    /// <summary>It would ask the network for a newer version of itself, and report what it is used for.</summary>
    private static readonly Dictionary<string, string> Variables = new()
    {
        ["KIOTA_OFFLINE_ENABLED"] = "true",
        ["KIOTA_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
    };

    private readonly ToolProcess tool;

    private KiotaTool(ToolProcess tool) => this.tool = tool;

    /// <summary>
    /// Finds Kiota: the option before the variable before the local tool. A path that leads nowhere is an error and
    /// is not passed over in favour of the next.
    /// </summary>
    public static KiotaTool Find(FileInfo? option, string? variable, DirectoryInfo repository)
    {
        var named = option?.FullName ?? (string.IsNullOrEmpty(variable) ? null : Path.GetFullPath(variable));
        if (named is null) return new(new("dotnet", ["kiota"], repository.FullName));
        return File.Exists(named)
            ? new(new(named, [], repository.FullName))
            : throw new KiotaException($"Kiota is not at {named}. {HowToGetIt}");
    }

    /// <summary>Refuses any version but this one: another one writes another client.</summary>
    public async Task RequireVersionAsync(string version, CancellationToken cancellation)
    {
        var result = await tool.RunAsync(["--version"], Variables, cancellation);
        if (result is null) throw new KiotaException($"Kiota could not be started. {HowToGetIt}");
        if (result.ExitCode != 0) throw new KiotaException($"Kiota {version} was not found. {HowToGetIt}");

        // The version is followed by the commit in some builds: 1.34.1+0123abc.
        var found = result.Output.Trim();
        if (found.Split('+')[0] != version) throw new KiotaException($"Kiota {version} is needed, this is {found}. {HowToGetIt}");
    }

    /// <summary>Generates the client from the document's bytes, away from the repository.</summary>
    public async Task<KiotaOutput> GenerateAsync(byte[] document, CancellationToken cancellation)
    {
        var scratch = Directory.CreateTempSubdirectory("openai-admin-");
        try
        {
            var copy = Path.Combine(scratch.FullName, Path.GetFileName(SpecFolder.Document));
            var output = Path.Combine(scratch.FullName, "client");
            await File.WriteAllBytesAsync(copy, document, cancellation);
            Check(await tool.RunAsync(KiotaArguments.Generate(copy, output), Variables, cancellation));
            return Read(output);
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    private static void Check(ToolResult? result)
    {
        if (result is null) throw new KiotaException("Kiota could not be started a second time.");
        var complaints = KiotaMessages.Complaints(result.Output);
        if (complaints.Count > 0) throw new KiotaException($"Kiota complains:\n{string.Join('\n', complaints)}");
        if (result.ExitCode != 0) throw new KiotaException($"Kiota ended with {result.ExitCode}:\n{result.Output.Trim()}");
    }

    private static KiotaOutput Read(string output)
    {
        var lockFile = Path.Combine(output, "kiota-lock.json");
        if (!File.Exists(lockFile)) throw new KiotaException("Kiota wrote no kiota-lock.json.");
        var files = Directory.GetFiles(output, "*.cs", SearchOption.AllDirectories).ToDictionary(
            path => Path.GetRelativePath(output, path).Replace('\\', '/'), File.ReadAllText);
        return files.Count > 0 ? new(files, File.ReadAllText(lockFile)) : throw new KiotaException("Kiota wrote no client.");
    }
}
