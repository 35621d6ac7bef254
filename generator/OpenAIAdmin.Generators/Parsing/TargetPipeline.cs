using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Parsing;

/// <summary>The steps that find out what the compilation can do.</summary>
internal static class TargetPipeline
{
    /// <summary>The newest version of C# that has no closed classes. This Roslyn's enumeration ends with 13.</summary>
    private const LanguageVersion CSharp14 = (LanguageVersion)1400;

    public static IncrementalValueProvider<TargetModel> Target(this IncrementalGeneratorInitializationContext context)
    {
        var knowsClosed = context.ParseOptionsProvider
            .Select(static (options, _) => KnowsClosed(options))
            .WithTrackingName(Steps.KnowsClosed);
        var missingTypes = context.CompilationProvider
            .Select(static (compilation, _) => MissingTypes(compilation))
            .WithTrackingName(Steps.MissingTypes);
        return knowsClosed.Combine(missingTypes)
            .Select(static (pair, _) => new TargetModel(pair.Left, pair.Right))
            .WithTrackingName(Steps.Target);
    }

    /// <summary>
    /// Whether <c>closed class</c> compiles. This assembly is compiled against Roslyn 4.14, which has not heard of it;
    /// it runs in whatever compiler builds the project. That one is asked for the word itself: 5.0 and older answer
    /// that it is none. A compiler that knows the word takes it from C# 15 on (in 5.9: LangVersion preview), and
    /// reports CS8652 with less.
    /// </summary>
    private static bool KnowsClosed(ParseOptions options) =>
        SyntaxFacts.GetContextualKeywordKind("closed") != SyntaxKind.None
        && options is CSharpParseOptions { LanguageVersion: > CSharp14 };

    /// <summary>What the target lacks, and what it has but hides from this assembly: both have to be declared.</summary>
    private static EquatableArray<string> MissingTypes(Compilation compilation) => new(SupportTypes.All.Where(name =>
        !compilation.GetTypesByMetadataName(name).Any(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))));
}
