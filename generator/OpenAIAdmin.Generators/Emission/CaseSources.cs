using Microsoft.CodeAnalysis;
using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Emission;

/// <summary>The files that each case has. They depend on the case alone: another case's change leaves them as they are.</summary>
internal static class CaseSources
{
    public static void Add(SourceProductionContext output, CaseModel @case)
    {
        CaseEmitter.Write(@case).AddTo(output, @case.TypeName);
        CaseWriterEmitter.Write(@case).AddTo(output, @case.TypeName + ".Write");
        CaseTextEmitter.Write(@case).AddTo(output, @case.TypeName + ".Text");
        MemberSetEmitter.Write(@case).AddTo(output, @case.MembersTypeName);
        ResultCaseEmitter.Write(@case).AddTo(output, @case.TypeName + "Case");
    }
}
