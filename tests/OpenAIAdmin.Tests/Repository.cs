using System.Reflection;

namespace OpenAIAdmin.Tests;

/// <summary>Files of the repository that tests read.</summary>
internal static class Repository
{
    private static readonly string Root = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static string Document => Path.Combine(Root, "spec", "openai-admin.openapi.json");

    public static string EventsWithoutCase => Path.Combine(Root, "tests", "OpenAIAdmin.Tests", "Members", "events-without-case.tsv");

    public static string Manifest => Path.Combine(Root, "src", "OpenAIAdmin", "Generated", "manifest.json");
}
