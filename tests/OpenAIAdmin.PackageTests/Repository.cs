using System.Reflection;

namespace OpenAIAdmin.PackageTests;

/// <summary>What the build told the tests of the machine.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    public static string NuGetPackages { get; } = Metadata("NuGetPackageRoot");

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static string Metadata(string key) => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
