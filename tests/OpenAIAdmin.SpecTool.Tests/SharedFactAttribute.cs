using System.Reflection;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>A test on upstream's real documents, which lie beside the repository on some machines only.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (!Directory.Exists(Folder)) Skip = "Needs ../shared beside the repository.";
    }

    public static string Folder { get; } = Path.GetFullPath(Path.Combine(
        typeof(SharedFactAttribute).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "RepositoryRoot").Value!,
        "..",
        "shared"));
}
