using System.Reflection;
using OpenAIAdmin.SpecTool.Gate;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>The cases under <c>Cases/</c>: base.json, revision.json, and the report expected of them.</summary>
internal static class CaseFolders
{
    public static string Repository { get; } = typeof(CaseFolders).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepositoryRoot").Value!;

    public static string[] Names { get; } =
    [
        .. Directory.GetDirectories(Root).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal),
    ];

    private static string Root => Path.Combine(Repository, "tests", "OpenAIAdmin.SpecTool.Tests", "Comparing", "Cases");

    public static string Read(string name, string file) => File.ReadAllText(Path.Combine(Root, name, file));

    public static string Report(string name) => DocumentGate
        .Compare(Read(name, "base.json"), "base.json", Read(name, "revision.json"), "revision.json").Write("json");
}
