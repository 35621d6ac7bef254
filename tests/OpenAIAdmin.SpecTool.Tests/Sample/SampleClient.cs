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

    public static KiotaOutput Kiota { get; } = new(
        Directory.GetFiles(Path.Combine(Folder, "kiota"), "*.cs.txt", SearchOption.AllDirectories).ToDictionary(
            path => Path.GetRelativePath(Path.Combine(Folder, "kiota"), path).Replace('\\', '/')[..^".txt".Length],
            File.ReadAllText),
        File.ReadAllText(Path.Combine(Folder, "kiota", "kiota-lock.json")));

    public static RegeneratedClient Regenerated { get; } =
        Regeneration.Run(Kiota, Document, KiotaVersion, RenamedSnippet.References);

    /// <summary>The client's code, without the manifest.</summary>
    public static IReadOnlyDictionary<string, string> Code { get; } =
        Regenerated.Files.Where(file => file.Key.EndsWith(".cs", StringComparison.Ordinal)).ToDictionary();

    /// <summary>The client as it lies on a disk.</summary>
    public static Dictionary<string, byte[]> Bytes() =>
        Regenerated.Files.ToDictionary(file => file.Key, file => Encoding.UTF8.GetBytes(file.Value));
}
