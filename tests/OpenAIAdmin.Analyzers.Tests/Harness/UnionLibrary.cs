using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OpenAIAdmin.Analyzers.Tests.Harness;

/// <summary>A small package with a union, in the shape of the generated one, as consumers reference it: compiled.</summary>
internal static class UnionLibrary
{
    public const string Marker = """
        namespace OpenAIAdmin
        {
            [System.AttributeUsage(System.AttributeTargets.Class, Inherited = false)]
            internal sealed class DiscriminatedUnionAttribute : System.Attribute
            {
                public DiscriminatedUnionAttribute(params System.Type[] cases) { }
            }
        }

        """;

    // The cases stand in another order than the marker lists them.
    public const string Union = """
        #nullable enable
        namespace OpenAIAdmin.Usage
        {
            [OpenAIAdmin.DiscriminatedUnion(
                typeof(CompletionsUsageResult), typeof(AudioSpeechesUsageResult), typeof(CostsUsageResult), typeof(UnknownUsageResult))]
            public abstract class UsageResult
            {
                internal UsageResult() { }
                public string? Tag { get; set; }
            }

            public interface IBilled { }
            public readonly struct Money { public decimal Value { get; } }

            public sealed class AudioSpeechesUsageResult : UsageResult { public long Characters { get; set; } }
            public sealed class CompletionsUsageResult : UsageResult
            {
                public long InputTokens { get; set; }
                public bool Batch { get; set; }
                public string? Model { get; set; }
                public string Object { get; set; } = "";
                public void Deconstruct(out long inputTokens, out string? model) => (inputTokens, model) = (InputTokens, Model);
            }
            public sealed class UnknownUsageResult : UsageResult { }
            public sealed class CostsUsageResult : UsageResult, IBilled { public Money? Amount { get; set; } public Money Total { get; set; } }
        }

        """;

    private static readonly Lazy<MetadataReference> Compiled = new(() => Compile(Marker + Union, LanguageVersion.CSharp12));

    public static MetadataReference Reference => Compiled.Value;

    public static MetadataReference Compile(string source, LanguageVersion language)
    {
        var compilation = CSharpCompilation.Create(
            "OpenAIAdmin",
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(language))],
            Platform.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
