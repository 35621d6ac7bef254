using System.CommandLine;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Manifests;
using OpenAIAdmin.SpecTool.Regenerating;

namespace OpenAIAdmin.SpecTool;

/// <summary><c>spectool regenerate</c>: makes the client from the document with Kiota, or changes nothing.</summary>
internal static class RegenerateVerb
{
    public static Command Create()
    {
        var kiota = new Option<FileInfo?>("--kiota") { Description = "Kiota's program. Default: the KIOTA variable, or the local tool." };
        var repository = Verb.RepositoryOption();
        var command = new Command("regenerate", $"Makes {ClientPlace.Folder} and {ClientPlace.Lock} from the document.")
        {
            kiota, repository,
        };
        command.SetAction((parsed, cancellation) => Verb.RunAsync(() => RunAsync(
            parsed.GetValue(kiota),
            Environment.GetEnvironmentVariable("KIOTA"),
            Verb.Repository(parsed, repository),
            (Console.Out, Console.Error),
            cancellation)));
        return command;
    }

    /// <param name="kiotaOption">The path given with <c>--kiota</c>.</param>
    /// <param name="kiotaVariable">The value of the <c>KIOTA</c> variable.</param>
    /// <param name="repository">The repository's root.</param>
    /// <param name="to">Where the result and the complaints are written.</param>
    /// <param name="cancellation">Ends Kiota as well.</param>
    public static async Task<int> RunAsync(
        FileInfo? kiotaOption,
        string? kiotaVariable,
        DirectoryInfo repository,
        (TextWriter Output, TextWriter Error) to,
        CancellationToken cancellation)
    {
        try
        {
            var place = new RepositoryFiles(repository);
            var version = ToolManifest.KiotaVersion(place.ReadText(ClientPlace.ToolManifest));
            var kiota = KiotaTool.Find(kiotaOption, kiotaVariable, repository);
            await kiota.RequireVersionAsync(version, cancellation);

            var spec = new SpecFolder(repository);
            var document = place.ReadBytes(ClientPlace.Document);
            var stale = ReviewedDocument.Check(DeriveVerb.Inputs(spec), document);
            if (stale.Count > 0) return await RefuseAsync(stale, to.Error);

            var output = await kiota.GenerateAsync(document, cancellation);
            var client = Regeneration.Run(output, spec.Read(SpecFolder.Document), version, ReferenceAssemblies.All());
            if (client.Findings.Count > 0) return await RefuseAsync(client.Findings, to.Error);

            new ClientFolder(repository).Replace(client.Files, client.Lock);
            await to.Output.WriteLineAsync($"Wrote {ClientPlace.Folder} and {ClientPlace.Lock}: {client.Summary}");
            return ExitCodes.Success;
        }
        catch (KiotaException e)
        {
            await to.Error.WriteLineAsync($"error: {e.Message}");
            return ExitCodes.Kiota;
        }
    }

    private static async Task<int> RefuseAsync(IReadOnlyList<Finding> findings, TextWriter error)
    {
        foreach (var finding in findings) await error.WriteLineAsync($"{finding}");
        await error.WriteLineAsync($"{findings.Count} findings; nothing was written.");
        return ExitCodes.Findings;
    }
}
