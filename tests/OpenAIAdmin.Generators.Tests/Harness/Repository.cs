using System.Reflection;

namespace OpenAIAdmin.Generators.Tests.Harness;

/// <summary>The repository this assembly was built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    public static string Document { get; } = File.ReadAllText(Path.Combine(Root, "spec", "openai-admin.openapi.json"));

    public static string Metadata(string key) => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;

    /// <summary>The hand-written part of the union: what emitted code calls.</summary>
    public static IEnumerable<string> UsageSources() => Directory
        .EnumerateFiles(Path.Combine(Root, "src", "OpenAIAdmin", "Usage"), "*.cs", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(File.ReadAllText);
}
