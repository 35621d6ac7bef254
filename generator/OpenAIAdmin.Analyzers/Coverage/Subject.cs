using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OpenAIAdmin.Analyzers.Coverage;

/// <summary>What a pattern is asked about: a set of values that have the same answers to type tests as far as these are known.</summary>
internal abstract class Subject
{
    /// <summary>The null reference.</summary>
    public static readonly Subject Null = new NullSubject();

    /// <summary>Whether the values are null.</summary>
    public abstract Verdict IsNull { get; }

    /// <summary>Whether the values are not null and of a type.</summary>
    public abstract Verdict Is(ITypeSymbol type, Compilation compilation);

    // Identity, implicit reference and boxing conversions are the ones a type test follows.
    protected static bool Converts(ITypeSymbol from, ITypeSymbol to, Compilation compilation)
    {
        var conversion = compilation.ClassifyConversion(from, to);
        return conversion.IsIdentity || (conversion.IsImplicit && (conversion.IsReference || conversion.IsBoxing));
    }

    private sealed class NullSubject : Subject
    {
        public override Verdict IsNull => Verdict.Always;

        public override Verdict Is(ITypeSymbol type, Compilation compilation) => Verdict.Never;
    }
}
