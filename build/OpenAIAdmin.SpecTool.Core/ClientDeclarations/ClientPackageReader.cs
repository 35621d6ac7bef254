using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Partial;

namespace OpenAIAdmin.SpecTool.ClientDeclarations;

/// <summary>Reads the official client's npm package: the operations that it calls, and the tags that its types name.</summary>
public static class ClientPackageReader
{
    /// <summary>What an acceptance calls this kind of source.</summary>
    public const string Kind = "client";

    private const string Folder = "resources/";

    /// <summary>Whether a file of the package is needed, by its name from the package's root.</summary>
    public static bool Needs(string file) =>
        file.StartsWith(Folder, StringComparison.Ordinal)
        && (file.EndsWith(ClientScript.Ending, StringComparison.Ordinal) || file.EndsWith(DeclarationFile.Ending, StringComparison.Ordinal));

    /// <summary>Reads a package; throws a <see cref="SpecException"/> that says what is wrong and where.</summary>
    /// <param name="files">The texts of its files, by their names from the package's root.</param>
    /// <param name="name">What the package is called in messages.</param>
    public static PartialUpstream Read(IReadOnlyDictionary<string, string> files, string name)
    {
        try
        {
            var package = new ClientPackage(files.Where(file => Needs(file.Key)).ToDictionary());
            var calls = package.Scripts.SelectMany(script => ClientScript.Calls(script.Key, script.Value)).ToArray();
            if (calls.Length == 0) throw new SpecException($"not the official client: no call of the admin API under {Folder}.");
            var constants = new ClientConstants(package);
            var document = new ClientDocument(calls.Select(call => (call, constants.Of(call))), name);
            return new(name, document.Root, document.Lines, new ClientCut(calls).Of)
            {
                Kind = Kind,
                IsWhole = true,
                Advice = "(So says the official client. What upstream's document lacks as well goes into spec/additions.)",
            };
        }
        catch (SpecException e)
        {
            throw new SpecException($"{name}: {e.Message}");
        }
    }
}
