using Microsoft.CodeAnalysis;
using OpenAIAdmin.Analyzers.Unions;

namespace OpenAIAdmin.Analyzers.Coverage;

/// <summary>The values of a case that the union doesn't have yet. What always matches them is a catch-all.</summary>
internal sealed class FutureCaseSubject(Union union) : Subject
{
    public override Verdict IsNull => Verdict.Never;

    public override Verdict Is(ITypeSymbol type, Compilation compilation)
    {
        if (Converts(union.Base, type, compilation))
        {
            return Verdict.Always;
        }

        return union.Cases.Contains(type, SymbolEqualityComparer.Default) ? Verdict.Never : Verdict.Sometimes;
    }
}
