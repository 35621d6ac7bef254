using System.CommandLine;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool;

/// <summary>What all verbs share: where the repository is, and how failures end.</summary>
internal static class Verb
{
    public static Option<DirectoryInfo?> RepositoryOption() => new("--repository")
    {
        Description = "The repository's root. Default: the nearest folder upwards that holds OpenAIAdmin.Generated.sln.",
    };

    /// <summary>The repository to work on. To be called inside <see cref="RunAsync"/>: it may find none.</summary>
    public static DirectoryInfo Repository(ParseResult parsed, Option<DirectoryInfo?> option) =>
        parsed.GetValue(option) ?? FindRepository();

    /// <summary>Runs a verb; a <see cref="SpecException"/> becomes one line on standard error and an exit code.</summary>
    public static async Task<int> RunAsync(Func<Task<int>> verb)
    {
        try
        {
            return await verb();
        }
        catch (SpecException e)
        {
            await Console.Error.WriteLineAsync($"error: {e.Message}");
            return ExitCodes.BadInput;
        }
        catch (NetworkException e)
        {
            await Console.Error.WriteLineAsync($"error: {e.Message}");
            return ExitCodes.Network;
        }
    }

    private static DirectoryInfo FindRepository()
    {
        var start = new DirectoryInfo(Directory.GetCurrentDirectory());
        for (var folder = start; folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "OpenAIAdmin.Generated.sln"))) return folder;
        }

        throw new SpecException(
            $"No OpenAIAdmin.Generated.sln in {start.FullName} or above: run inside the repository or pass --repository.");
    }
}
