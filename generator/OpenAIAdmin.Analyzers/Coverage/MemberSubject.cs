using Microsoft.CodeAnalysis;

namespace OpenAIAdmin.Analyzers.Coverage;

/// <summary>Whatever a member (or a part of a deconstruction) of a declared type can hold.</summary>
internal sealed class MemberSubject(ITypeSymbol type, NullableAnnotation annotation) : Subject
{
    public override Verdict IsNull => IsNeverNull ? Verdict.Never : Verdict.Sometimes;

    private bool IsNeverNull => type.IsReferenceType
        ? annotation == NullableAnnotation.NotAnnotated
        : type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T };

    public override Verdict Is(ITypeSymbol tested, Compilation compilation) =>
        IsNeverNull && Converts(type, tested, compilation) ? Verdict.Always : Verdict.Sometimes;
}
