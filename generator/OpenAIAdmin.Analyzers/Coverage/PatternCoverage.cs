using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OpenAIAdmin.Analyzers.Coverage;

/// <summary>
/// Says whether a pattern matches a subject. Kinds of patterns that it doesn't know (those of later
/// compilers too) match sometimes: then a case counts as missing, which is visible, not as covered.
/// </summary>
internal sealed class PatternCoverage(Compilation compilation)
{
    public Verdict Ask(IPatternOperation pattern, Subject subject) => pattern switch
    {
        IDiscardPatternOperation => Verdict.Always,
        IDeclarationPatternOperation { MatchesNull: true } => Verdict.Always,
        IDeclarationPatternOperation { MatchedType: { } type } => subject.Is(type, compilation),
        ITypePatternOperation typed => subject.Is(typed.MatchedType, compilation),
        INegatedPatternOperation negated => Ask(negated.Pattern, subject).Negate(),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either =>
            Ask(either.LeftPattern, subject).Or(Ask(either.RightPattern, subject)),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both =>
            Ask(both.LeftPattern, subject).And(Ask(both.RightPattern, subject)),
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } => subject.IsNull,
        IRecursivePatternOperation recursive => AskRecursive(recursive, subject),
        _ => Verdict.Sometimes,
    };

    private Verdict AskRecursive(IRecursivePatternOperation pattern, Subject subject)
    {
        var verdict = subject.Is(pattern.MatchedType, compilation);
        foreach (var property in pattern.PropertySubpatterns)
        {
            verdict = verdict.And(Ask(property.Pattern, Member(property)));
        }

        foreach (var (part, index) in pattern.DeconstructionSubpatterns.Select((part, index) => (part, index)))
        {
            verdict = verdict.And(pattern.DeconstructSymbol switch
            {
                IMethodSymbol method => Ask(part, Part(method, index, pattern, part)),
                null => Ask(part, new MemberSubject(part.InputType, part.InputType.NullableAnnotation)),
                _ => Verdict.Sometimes, // ITuple: its length is known at run time only.
            });
        }

        return verdict;
    }

    private static MemberSubject Member(IPropertySubpatternOperation property)
    {
        var type = property.Member switch
        {
            IMemberReferenceOperation { Member: IPropertySymbol member } => member.Type,
            IMemberReferenceOperation { Member: IFieldSymbol member } => member.Type,
            _ => property.Pattern.InputType,
        };
        return new MemberSubject(type, type.NullableAnnotation);
    }

    // An extension method's first parameter is the value taken apart, not a part of it.
    private static MemberSubject Part(IMethodSymbol method, int index, IRecursivePatternOperation pattern, IPatternOperation part)
    {
        var first = method.Parameters.Length - pattern.DeconstructionSubpatterns.Length;
        var type = first >= 0 ? method.Parameters[first + index].Type : part.InputType;
        return new MemberSubject(type, type.NullableAnnotation);
    }
}
