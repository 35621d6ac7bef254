using System.CommandLine;
using OpenAIAdmin.SpecTool.Manifests;
using OpenAIAdmin.SpecTool.Tables;

namespace OpenAIAdmin.SpecTool;

/// <summary><c>spectool tables</c>: writes the tables of what the SDK covers.</summary>
internal static class TablesVerb
{
    public static Command Create()
    {
        var repository = Verb.RepositoryOption();
        var command = new Command("tables", $"Writes {OperationTables.ListFile} and the counts in {OperationTables.CountsFile} from the document.")
        {
            repository,
        };
        command.SetAction((parsed, _) => Verb.RunAsync(() => Task.FromResult(Run(Verb.Repository(parsed, repository)))));
        return command;
    }

    /// <summary>The files as they should be, by their path.</summary>
    public static IReadOnlyDictionary<string, string> Files(DirectoryInfo repository)
    {
        var files = new RepositoryFiles(repository);
        var spec = new SpecFolder(repository);
        var tables = new OperationTables(
            spec.Read(SpecFolder.Document), files.ReadText($"{ClientPlace.Folder}/{GeneratedManifest.FileName}"), spec.ReadAll("additions"));
        return new Dictionary<string, string>
        {
            [OperationTables.ListFile] = tables.List(),
            [OperationTables.CountsFile] = tables.Counts(files.ReadText(OperationTables.CountsFile)),
        };
    }

    private static int Run(DirectoryInfo repository)
    {
        var files = Files(repository);
        new RepositoryFiles(repository).Write([.. files.Select(file => (file.Key, file.Value))]);
        Console.WriteLine($"Wrote {string.Join(" and ", files.Keys)}.");
        return ExitCodes.Success;
    }
}
