using System.Reflection;

namespace OpenAIAdmin.ContractTests;

/// <summary>Files of the repository that these tests read.</summary>
internal static class Repository
{
    private static readonly string Root = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static string Document => Path.Combine(Root, "spec", "openai-admin.openapi.json");

    public static string Manifest => Path.Combine(Root, "src", "OpenAIAdmin", "Generated", "manifest.json");

    /// <summary>This project's folder.</summary>
    public static string Project => Path.Combine(Root, "tests", "OpenAIAdmin.ContractTests");

    public static string Fixtures => Path.Combine(Project, "Fixtures");

    public static string WireFacts => Path.Combine(Project, "WireFacts", "wire-facts.tsv");
}
