using System.Reflection;
using System.Text;
using OpenAIAdmin.SpecTool.Deriving;
using OpenAIAdmin.SpecTool.Manifests;
using OpenAIAdmin.SpecTool.Regenerating;
using OpenAIAdmin.SpecTool.Renaming;

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

    public static KiotaOutput Kiota { get; } = Output("kiota");

    /// <summary>What Kiota makes once <see cref="GrownSample"/> has been imported.</summary>
    public static KiotaOutput GrownKiota { get; } = Grown(Output("kiota-grown"));

    /// <summary>The client's code, without the manifest. Renaming has tests of its own, and takes too long to be done for each test.</summary>
    public static IReadOnlyDictionary<string, string> Code { get; } =
        ClientRenaming.Run(Kiota.Files, ClientPlace.Namespace, RenamedSnippet.References).Files;

    private static readonly Kept<string> KeptDocument = new(() => Derivation.Run(Inputs).Text);

    private static readonly Kept<ManifestResult> KeptManifest = new(() => ManifestBuilding.Run(Code, Document, KiotaVersion, ClientPlace.RootType));

    private static readonly Kept<string> KeptLock = new(() => new KiotaLock(Kiota.Lock).WriteForRepository());

    public static string Document => KeptDocument.Value;

    public static ManifestResult Manifest => KeptManifest.Value;

    public static string Lock => KeptLock.Value;

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
        Code.Append(KeyValuePair.Create(GeneratedManifest.FileName, Manifest.Manifest.Write()))
            .ToDictionary(file => file.Key, file => Encoding.UTF8.GetBytes(file.Value));
}
