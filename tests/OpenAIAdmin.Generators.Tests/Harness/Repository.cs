using System.Reflection;
using System.Text.RegularExpressions;

namespace OpenAIAdmin.Generators.Tests.Harness;

/// <summary>The repository this assembly was built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    public static string Document { get; } = File.ReadAllText(Path.Combine(Root, "spec", "openai-admin.openapi.json"));

    public static string Manifest { get; } = File.ReadAllText(Path.Combine(Root, "src", "OpenAIAdmin", "Generated", "manifest.json"));

    /// <summary>The cases of the usage union, without the unknown one.</summary>
    public static int Cases { get; } = System.Text.Json.Nodes.JsonNode.Parse(Document)!.AsObject().Mapping().Count;

    /// <summary>How many lists of these styles the document has; of all styles when none is named.</summary>
    public static int Lists(params string[] styles) => Regex.Matches(Document, "\"style\": \"(last_id|next|next_page|last_item)\"").Count(style => styles.Length == 0 || styles.Contains(style.Groups[1].Value));

    public static string Metadata(string key) => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;

    /// <summary>The hand-written part of the union, and what that needs: what emitted code calls.</summary>
    public static IEnumerable<string> UsageSources() => SourcesIn("Paging").Concat(SourcesIn("Usage")).Append(NoNews).Append(NoAdapter);

    // What readers tell of themselves leads to the rest of the package; here nobody listens.
    private const string NoNews = """
        namespace OpenAIAdmin.Diagnostics;

        internal static class ReadingNews
        {
            public static void Page(string operation)
            {
            }

            public static void Bucket(OpenAIAdmin.Usage.UsageBucket bucket, string operation, Microsoft.Kiota.Abstractions.IRequestAdapter adapter)
            {
            }
        }
        """;

    // So does the adapter that watches bodies; here there is none.
    private const string NoAdapter = """
        namespace OpenAIAdmin.Http;

        internal abstract class AdminRequestAdapter;

        internal sealed class BodyStallLimit(System.TimeSpan limit) : Microsoft.Kiota.Abstractions.IRequestOption
        {
            public System.TimeSpan Limit { get; } = limit;
        }
        """;

    /// <summary>All that the package is compiled from, but for what our generators add: Kiota's output and the hand-written code.</summary>
    public static IEnumerable<string> PackageSources() => SourcesIn("");

    private static IEnumerable<string> SourcesIn(string folder)
    {
        var package = Path.Combine(Root, "src", "OpenAIAdmin");
        return Directory
            .EnumerateFiles(Path.Combine(package, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(package, file).StartsWith("obj", StringComparison.Ordinal)
                && !Path.GetRelativePath(package, file).StartsWith("bin", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText);
    }
}
