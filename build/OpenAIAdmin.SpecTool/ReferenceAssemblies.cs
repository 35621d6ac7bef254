using Microsoft.CodeAnalysis;

namespace OpenAIAdmin.SpecTool;

/// <summary>
/// What the generated client is compiled against while it is renamed: the assemblies this tool itself runs with, which
/// are the framework and, because its project refers to it, Kiota's runtime.
/// </summary>
internal static class ReferenceAssemblies
{
    public static IReadOnlyList<MetadataReference> All() =>
    [
        .. ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
