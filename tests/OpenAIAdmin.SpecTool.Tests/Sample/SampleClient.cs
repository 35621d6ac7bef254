using System.Reflection;
using System.Text;
using OpenAIAdmin.SpecTool.Deriving;
using OpenAIAdmin.SpecTool.Regenerating;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>The sample beside this file: inputs, document, Kiota's output, and the client made of them.</summary>
internal static class SampleClient
{
    public const string KiotaVersion = "1.34.1";

    public const string ToolManifest =
        """{ "version": 1, "isRoot": true, "tools": { "microsoft.openapi.kiota": { "version": "1.34.1", "commands": ["kiota"] } } }""";

    private static readonly string Folder = Path.Combine(
        typeof(SampleClient).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "RepositoryRoot").Value!,
        "tests", "OpenAIAdmin.SpecTool.Tests", "Sample");

    public static string SpecFolder { get; } = Path.Combine(Folder, "spec");

    public static DerivationInput Inputs { get; } = DeriveVerb.Inputs(new(new DirectoryInfo(Folder)));

    public static string Document { get; } = Derivation.Run(Inputs).Text;

    public static KiotaOutput Kiota { get; } = Output("kiota");

    /// <summary>What Kiota makes once <see cref="GrownSample"/> has been imported.</summary>
    public static KiotaOutput GrownKiota { get; } = Grown(Output("kiota-grown"));

    public static RegeneratedClient Regenerated { get; } =
        Regeneration.Run(Kiota, Document, KiotaVersion, RenamedSnippet.References);

    /// <summary>The client's code, without the manifest.</summary>
    public static IReadOnlyDictionary<string, string> Code { get; } =
        Regenerated.Files.Where(file => file.Key.EndsWith(".cs", StringComparison.Ordinal)).ToDictionary();

    private static KiotaOutput Grown(KiotaOutput changed) => changed with
    {
        Files = Kiota.Files.Where(file => !changed.Files.ContainsKey(file.Key)).Concat(changed.Files).ToDictionary(),
    };

    private static KiotaOutput Output(string folder) => new(
        Directory.GetFiles(Path.Combine(Folder, folder), "*.cs.txt", SearchOption.AllDirectories).ToDictionary(
            path => Path.GetRelativePath(Path.Combine(Folder, folder), path).Replace('\\', '/')[..^".txt".Length],
            File.ReadAllText),
        File.ReadAllText(Path.Combine(Folder, folder, "kiota-lock.json")));

    /// <summary>The client as it lies on a disk.</summary>
    public static Dictionary<string, byte[]> Bytes() =>
        Regenerated.Files.ToDictionary(file => file.Key, file => Encoding.UTF8.GetBytes(file.Value));
}
