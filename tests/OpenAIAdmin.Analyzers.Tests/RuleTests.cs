using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OpenAIAdmin.Analyzers.Tests;

public sealed class RuleTests
{
    private static readonly ILookup<string, string?> Metadata = typeof(RuleTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().ToLookup(item => item.Key, item => item.Value);

    [Fact]
    public void Each_rule_links_to_its_page()
    {
        Assert.All(new ExhaustiveSwitchAnalyzer().SupportedDiagnostics, rule =>
            Assert.Equal($"# {rule.Id}: {Uncapitalized(rule)}", File.ReadLines(Path.Combine(Root, rule.HelpLinkUri)).First()));
    }

    [Fact]
    public void Suppression_is_named_on_the_page_of_its_rule()
    {
        var suppression = Assert.Single(new CompleteSwitchSuppressor().SupportedSuppressions);

        Assert.Contains($"`{suppression.Id}`", File.ReadAllText(Path.Combine(Root, "generator/docs/OADM1001.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Tests_run_under_the_roslyn_that_the_project_names()
    {
        var loaded = typeof(CSharpCompilation).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

        Assert.StartsWith(Assert.Single(Metadata["RoslynVersion"])!, loaded, StringComparison.Ordinal);
    }

    [Fact]
    public void Analyzer_is_built_against_the_roslyn_of_the_first_net_8_sdks()
    {
        var references = typeof(ExhaustiveSwitchAnalyzer).Assembly.GetReferencedAssemblies();

        Assert.All(
            references.Where(name => name.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)),
            name => Assert.Equal(new Version(4, 8, 0, 0), name.Version));
    }

    [Fact]
    public void Analyzer_needs_no_assembly_that_the_compiler_lacks()
    {
        var references = typeof(ExhaustiveSwitchAnalyzer).Assembly.GetReferencedAssemblies().Select(name => name.Name);

        Assert.Equal(
            ["Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "netstandard"],
            references.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Code_fix_needs_no_assembly_that_an_editor_lacks()
    {
        var references = typeof(CodeFixes.AddMissingArmsCodeFixProvider).Assembly.GetReferencedAssemblies().Select(name => name.Name);

        Assert.Equal(
            ["Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces", "System.Collections.Immutable", "netstandard"],
            references.Order(StringComparer.Ordinal));
    }

    private static string Uncapitalized(DiagnosticDescriptor rule)
    {
        var title = rule.Title.ToString(CultureInfo.InvariantCulture);
        return char.ToLowerInvariant(title[0]) + title[1..];
    }

    private static string Root => Assert.Single(Metadata["RepositoryRoot"])!;
}
