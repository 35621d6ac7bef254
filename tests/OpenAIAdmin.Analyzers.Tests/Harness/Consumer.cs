using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OpenAIAdmin.Analyzers.Tests.Harness;

/// <summary>Code that uses the union, as a compilation.</summary>
internal sealed record Consumer(string Source)
{
    /// <summary>The arms of the cases other than completions, for tests about that one.</summary>
    public const string OtherArms = "AudioSpeechesUsageResult => 2, CostsUsageResult => 3, UnknownUsageResult => 4";

    public LanguageVersion Language { get; init; } = LanguageVersion.CSharp12;

    public MetadataReference Library { get; init; } = UnionLibrary.Reference;

    public bool WarningsAreErrors { get; init; }

    /// <summary>A method with a switch expression of these arms.</summary>
    public static Consumer Expression(string arms, string type = "UsageResult") => new($$"""
        using OpenAIAdmin.Usage;
        static class Consumer
        {
            static int Read({{type}} result) => result switch { {{arms}} };
        }
        """);

    /// <summary>A method with a switch statement of these sections.</summary>
    public static Consumer Statement(string sections, string type = "UsageResult") => new($$"""
        using OpenAIAdmin.Usage;
        static class Consumer
        {
            static int Read({{type}} result)
            {
                switch (result) { {{sections}} }
                return 0;
            }
        }
        """);

    public CSharpCompilation Compile() => CSharpCompilation.Create(
        "Consumer",
        [CSharpSyntaxTree.ParseText(Source, new CSharpParseOptions(Language))],
        [.. Platform.References, Library],
        Options);

    public CSharpCompilationOptions Options => new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable,
        allowUnsafe: true,
        generalDiagnosticOption: WarningsAreErrors ? ReportDiagnostic.Error : ReportDiagnostic.Default);
}
