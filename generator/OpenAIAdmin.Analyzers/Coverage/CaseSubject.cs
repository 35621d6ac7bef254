using Microsoft.CodeAnalysis;

namespace OpenAIAdmin.Analyzers.Coverage;

/// <summary>All values of one case. The class is sealed: they are of no other type.</summary>
internal sealed class CaseSubject(INamedTypeSymbol @case) : Subject
{
    public override Verdict IsNull => Verdict.Never;

    public override Verdict Is(ITypeSymbol type, Compilation compilation)
    {
        if (Converts(@case, type, compilation))
        {
            return Verdict.Always;
        }

        // A type parameter, or a type built with one, may turn out to be a type the case has.
        return type is INamedTypeSymbol { IsGenericType: false } ? Verdict.Never : Verdict.Sometimes;
    }
}
