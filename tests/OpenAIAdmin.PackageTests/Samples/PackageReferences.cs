using System.Collections.Immutable;
using System.Text.Json;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OpenAIAdmin.PackageTests;

/// <summary>What a compiler is given for a fresh project that has the package, as the SDK resolves it.</summary>
internal sealed class PackageReferences
{
    /// <summary>What samples may use besides. Their versions are those of the repository.</summary>
    private static readonly string[] BesidesThePackage = ["Microsoft.Extensions.Hosting", "Microsoft.Extensions.TimeProvider.Testing", "xunit"];

    /// <summary>Newer assemblies in place of those that a package was built with: the SDK silences that in every project.</summary>
    private static readonly Dictionary<string, ReportDiagnostic> Silenced = new()
    {
        ["CS1701"] = ReportDiagnostic.Suppress,
        ["CS1702"] = ReportDiagnostic.Suppress,
    };

    private static readonly Lazy<Task<PackageReferences>> Resolved = new(ResolveAsync);

    private PackageReferences(JsonElement items)
    {
        References = [.. Paths(items, "ReferencePath").Select(path => MetadataReference.CreateFromFile(path))];
        Analyzers = [.. Paths(items, "Analyzer").Where(path => Path.GetFileName(path).StartsWith("OpenAIAdmin.", StringComparison.Ordinal))
            .SelectMany(path => new AnalyzerFileReference(path, AnalyzerLoader.Instance).GetAnalyzers(LanguageNames.CSharp))];
    }

    public ImmutableArray<MetadataReference> References { get; }

    /// <summary>Those of the package.</summary>
    public ImmutableArray<DiagnosticAnalyzer> Analyzers { get; }

    public static Task<PackageReferences> GetAsync() => Resolved.Value;

    public CSharpCompilation Compile(OutputKind kind, params SyntaxTree[] trees) => CSharpCompilation.Create(
        "Consumer", trees, References, new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable, specificDiagnosticOptions: Silenced));

    private static async Task<PackageReferences> ResolveAsync()
    {
        var versions = XDocument.Parse(Repository.Read("Directory.Packages.props")).Descendants("PackageVersion")
            .ToDictionary(package => package.Attribute("Include")!.Value, package => package.Attribute("Version")!.Value);
        var consumer = await Consumer.MakeAsync("Samples", "net10.0", "", string.Concat(
            BesidesThePackage.Select(name => $"""<PackageReference Include="{name}" Version="{versions[name]}" />""")));
        await consumer.RunAsync("restore", "-nologo", "-v:q");
        using var answer = JsonDocument.Parse(await consumer.RunAsync(
            "build", "-nologo", "--no-restore", "-t:ResolveReferences", "-getItem:ReferencePath", "-getItem:Analyzer"));
        return new(answer.RootElement.GetProperty("Items"));
    }

    private static IEnumerable<string> Paths(JsonElement items, string name) =>
        items.GetProperty(name).EnumerateArray().Select(item => item.GetProperty("FullPath").GetString()!);
}
