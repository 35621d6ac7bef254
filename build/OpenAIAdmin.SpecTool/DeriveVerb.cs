using System.CommandLine;
using OpenAIAdmin.SpecTool.Deriving;

namespace OpenAIAdmin.SpecTool;

/// <summary><c>spectool derive</c>: makes the document from the inputs under <c>spec/</c>, or lists all that is wrong.</summary>
internal static class DeriveVerb
{
    public static Command Create()
    {
        var repository = Verb.RepositoryOption();
        var command = new Command("derive", "Makes spec/openai-admin.openapi.json from the other files of spec/.")
        {
            repository,
        };
        command.SetAction((parsed, _) => Verb.RunAsync(() => RunAsync(new(Verb.Repository(parsed, repository)))));
        return command;
    }

    public static DerivationInput Inputs(SpecFolder spec) => new(
        spec.Read(SpecFolder.ReviewedUpstream),
        spec.Read(SpecFolder.Provenance),
        spec.ReadAll("additions"),
        spec.Read(SpecFolder.Patches),
        spec.Read(SpecFolder.Names),
        spec.ReadAll("words"));

    private static async Task<int> RunAsync(SpecFolder spec)
    {
        var result = Derivation.Run(Inputs(spec));
        foreach (var finding in result.Findings) await Console.Error.WriteLineAsync($"spec/{finding}");
        if (result.Findings.Count > 0)
        {
            await Console.Error.WriteLineAsync($"{result.Findings.Count} findings; nothing was written.");
            return ExitCodes.Findings;
        }

        spec.Write((SpecFolder.Document, result.Text));
        Console.WriteLine($"Wrote spec/{SpecFolder.Document}.");
        return ExitCodes.Success;
    }
}
