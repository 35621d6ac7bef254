using Microsoft.CodeAnalysis;
using OpenAIAdmin.SpecTool.Renaming;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>Renames small hand-written clients.</summary>
internal static class RenamedSnippet
{
    // Read once: Roslyn caches what it learns about an assembly in its reference.
    public static IReadOnlyList<MetadataReference> References { get; } = ReferenceAssemblies.All();

    public static RenamingResult Run(params (string Path, string Code)[] files) =>
        ClientRenaming.Run(files.ToDictionary(file => file.Path, file => file.Code), "Api", References);

    /// <summary>The only file of a client that has no findings.</summary>
    public static string Of(string code)
    {
        var result = Run(("Thing.cs", code));
        Assert.Equal([], result.Findings);
        return Assert.Single(result.Files).Value;
    }
}
