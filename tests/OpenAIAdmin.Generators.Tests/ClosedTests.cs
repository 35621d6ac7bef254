using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenAIAdmin.Generators.Tests.Harness;

namespace OpenAIAdmin.Generators.Tests;

/// <summary>The base is closed where the compiler knows the word, and an abstract class for everyone else.</summary>
public class ClosedTests
{
    private const string ClosedType = "System.Runtime.CompilerServices.IsClosedTypeAttribute";

    private static string[] Cases { get; } = [.. EmittedUnion.Closed.Compilation.GetTypeByMetadataName("OpenAIAdmin.Usage.UsageResultKind")!
        .GetMembers().OfType<IFieldSymbol>().Select(kind => kind.Name)];

    [Theory]
    [InlineData(LanguageVersion.Preview, "public closed partial class UsageResult")]
    [InlineData(LanguageVersion.CSharp14, "public abstract partial class UsageResult")]
    [InlineData(LanguageVersion.CSharp12, "public abstract partial class UsageResult")]
    public void It_is_closed_only_where_the_compiler_knows_it(LanguageVersion version, string declaration) =>
        Assert.Contains(declaration, Generation.Of(Repository.Document, version).Sources["UsageResult.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void The_attribute_is_declared_only_where_it_is_needed_and_missing()
    {
        Assert.Contains("IsClosedTypeAttribute.g.cs", Generation.Of(Repository.Document).Sources.Keys);
        Assert.DoesNotContain("IsClosedTypeAttribute.g.cs", Generation.Of(Repository.Document, LanguageVersion.CSharp14).Sources.Keys);
        Assert.DoesNotContain("IsExternalInit.g.cs", Generation.Of(Repository.Document).Sources.Keys); // .NET 10 has it.
        var declared = EmittedUnion.Closed.Compilation.GetTypeByMetadataName(ClosedType)!;
        Assert.Equal(Accessibility.Internal, declared.DeclaredAccessibility);
    }

    [Fact]
    public void An_attribute_that_the_target_has_is_not_declared_again()
    {
        var generation = Generation.Of(Repository.Document);
        var run = generation.After((CSharpCompilation compilation) => compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(
            "namespace System.Runtime.CompilerServices { internal sealed class IsClosedTypeAttribute : Attribute; }",
            Compilations.Options(LanguageVersion.Preview))));

        Assert.DoesNotContain("IsClosedTypeAttribute.g.cs", run.GeneratedSources.Select(s => s.HintName));
    }

    [Fact]
    public void A_target_that_has_none_of_them_gets_each_as_an_internal_type()
    {
        // As .NET Standard 2.0, which the package is built for as well.
        var bare = CSharpCompilation.Create("Bare", [CSharpSyntaxTree.ParseText("", Compilations.Options(LanguageVersion.Preview))]);
        var sources = Generation.Of(new UnionGenerator(), [InMemoryFile.Document(Repository.Document)], bare).Sources;

        Assert.All(["IsClosedTypeAttribute", "CompilerFeatureRequiredAttribute", "IsExternalInit", "NotNullWhenAttribute"], name =>
            Assert.Matches($@"internal (sealed|static) class {name}\b", sources[name + ".g.cs"]));
    }

    [Fact]
    public void A_switch_of_CSharp_15_over_all_cases_needs_no_default_arm() =>
        Assert.Empty(Consumer.Compile(EmittedUnion.Closed, Switch(Cases)).Complaints());

    [Theory]
    [InlineData("Costs")]
    [InlineData("Unknown")]
    public void A_switch_of_CSharp_15_that_misses_a_case_is_told_which(string missing)
    {
        var complaint = Assert.Single(Consumer.Compile(EmittedUnion.Closed, Switch(Cases.Except([missing]))).Complaints());

        Assert.Equal("CS8509", complaint.Id);
        Assert.Contains($"OpenAIAdmin.Usage.{missing}UsageResult", complaint.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_that_comes_later_stops_such_a_switch_on_purpose()
    {
        var complaint = Assert.Single(Consumer.Compile(EmittedUnion.Next, Switch(Cases)).Complaints());

        Assert.Equal("CS8509", complaint.Id);
        Assert.Contains("VideosUsageResult", complaint.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp14)]
    [InlineData(LanguageVersion.CSharp9)]
    public void An_older_language_takes_the_closed_base_for_a_class(LanguageVersion version)
    {
        // It wants a default arm (CS8509); our analyzer speaks for such consumers.
        var complaints = Compilations.Of("Consumer", LanguageVersion.Preview, [])
            .RemoveAllSyntaxTrees()
            .AddReferences(EmittedUnion.Closed.Reference)
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(OldConsumer, Compilations.Options(version)))
            .GetDiagnostics();

        Assert.Equal(["CS8509"], complaints.Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => d.Id));
    }

    [Theory]
    [InlineData("4.8.0")]
    [InlineData("4.14.0")]
    [InlineData("5.0.0")]
    public void The_compilers_of_older_SDKs_take_the_closed_base_for_a_class(string version)
    {
        Assert.Equal(["warning CS8509"], OldCompiler.Complaints(version, OldConsumer, EmittedUnion.Closed.Image));
        Assert.Empty(OldCompiler.Complaints(version, OldConsumer.Replace(" };", " _ => \"new\" };", StringComparison.Ordinal), EmittedUnion.Closed.Image));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Nobody_else_can_derive_from_it(bool isClosed)
    {
        var complaints = Compilations.Of("Consumer", LanguageVersion.CSharp14,
            ["class Mine : OpenAIAdmin.Usage.UsageResult;"],
            (isClosed ? EmittedUnion.Closed : EmittedUnion.Open).Reference).Complaints();

        Assert.Contains(complaints, d => d.Severity == DiagnosticSeverity.Error);
    }

    private static string OldConsumer => $$"""
        namespace Old
        {
            internal static class Program
            {
                public static string Main(OpenAIAdmin.Usage.UsageResult result)
                {
                    {{Switch(Cases, "result")}}
                }
            }
        }
        """;

    private static string Switch(IEnumerable<string> cases, string result = "Parse(json)") =>
        $"return {result} switch {{ {string.Concat(cases.Select(c => $"OpenAIAdmin.Usage.{c}UsageResult _ => \"{c}\", "))} }};";
}
