using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OpenAIAdmin.Generators.Tests.Harness;

/// <summary>The union as an assembly. Emitting and compiling takes a second or two, so each kind is made once.</summary>
internal sealed class EmittedUnion
{
    private static readonly Lazy<EmittedUnion> TheClosed = new(() => new(Repository.Document, LanguageVersion.Preview));
    private static readonly Lazy<EmittedUnion> TheOpen = new(() => new(Repository.Document, LanguageVersion.CSharp14));
    private static readonly Lazy<EmittedUnion> TheNext = new(() => new(DocumentEdits.WithCaseMore(Repository.Document), LanguageVersion.Preview));

    /// <summary>That of another document.</summary>
    public static EmittedUnion Of(string document) => new(document, LanguageVersion.Preview);

    private EmittedUnion(string document, LanguageVersion version)
    {
        var generation = Generation.Of(document, version);
        Assert.Empty(generation.Diagnostics);
        Compilation = generation.Output;
        Image = Compilation.Image();
        Reference = MetadataReference.CreateFromImage(Image);
    }

    /// <summary>Emitted where the compiler knows closed classes.</summary>
    public static EmittedUnion Closed => TheClosed.Value;

    /// <summary>Emitted under C# 14.</summary>
    public static EmittedUnion Open => TheOpen.Value;

    /// <summary>The version after, with a case more.</summary>
    public static EmittedUnion Next => TheNext.Value;

    public Compilation Compilation { get; }

    public byte[] Image { get; }

    public MetadataReference Reference { get; }
}
