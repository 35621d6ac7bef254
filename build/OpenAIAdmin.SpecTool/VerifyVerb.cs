using System.CommandLine;
using OpenAIAdmin.SpecTool.Manifests;
using OpenAIAdmin.SpecTool.Verifying;

namespace OpenAIAdmin.SpecTool;

/// <summary><c>spectool verify</c>: are document, lock, manifest and client one? Changes nothing and needs no Kiota.</summary>
internal static class VerifyVerb
{
    public static Command Create()
    {
        var repository = Verb.RepositoryOption();
        var command = new Command("verify", "Checks that document, lock, manifest and generated client belong together.")
        {
            repository,
        };
        command.SetAction((parsed, cancellation) => Verb.RunAsync(() => RunAsync(Verb.Repository(parsed, repository), cancellation)));
        return command;
    }

    public static async Task<int> RunAsync(DirectoryInfo repository, CancellationToken cancellation)
    {
        var findings = await Verification.RunAsync(Inputs(repository), cancellation);
        foreach (var finding in findings) await Console.Error.WriteLineAsync($"{finding}");
        if (findings.Count == 0)
        {
            Console.WriteLine("Document, lock, manifest and client belong together.");
            return ExitCodes.Success;
        }

        await Console.Error.WriteLineAsync($"{findings.Count} findings.");
        return ExitCodes.Findings;
    }

    public static VerificationInput Inputs(DirectoryInfo repository)
    {
        var files = new RepositoryFiles(repository);
        return new(
            DeriveVerb.Inputs(new(repository)),
            files.ReadBytes(ClientPlace.Document),
            files.Has(ClientPlace.Lock) ? files.ReadText(ClientPlace.Lock) : null,
            files.ReadText(ClientPlace.ToolManifest),
            new ClientFolder(repository).Read());
    }
}
