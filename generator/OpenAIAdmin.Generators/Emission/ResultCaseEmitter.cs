using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Emission;

/// <summary>Emits what the reader knows of a case: its members, and how a result is made of their values.</summary>
internal static class ResultCaseEmitter
{
    public static SourceWriter Write(CaseModel @case)
    {
        var writer = SourceWriter.ForNamespace(@case.Union.Namespace);
        writer.Write($$"""
            /// <summary>What the reader knows of <see cref="{{@case.TypeName}}"/>.</summary>
            internal sealed class {{@case.TypeName}}Case : global::OpenAIAdmin.Usage.Reading.ResultCase
            {
                internal {{@case.TypeName}}Case()
                    : base({{Literal.Of(@case.Tag)}},
                    [
            """);
        foreach (var member in @case.Members) writer.Write("            " + Member(@case, member));
        writer.Write($$"""
                    ])
                {
                }

                internal override {{@case.Union.Base}} Create(global::OpenAIAdmin.Usage.Reading.MemberValues values) => new {{@case.TypeName}}
                {
            """);
        foreach (var member in @case.Members.Where(m => m.Type != MemberType.Boolean)) writer.Write("        " + Assignment(@case, member));
        writer.Write("""
                };
            }
            """);
        return writer;
    }

    private static string Member(CaseModel @case, MemberModel member) => FormattableString.Invariant($"""
        new({Literal.Of(member.WireName)}, global::OpenAIAdmin.Usage.Reading.MemberKind.{member.Type}, slot: {Slot(@case, member)}, required: {Literal.Of(member.IsRequired)}, nullable: {Literal.Of(member.AllowsNull)}),
        """);

    private static string Assignment(CaseModel @case, MemberModel member)
    {
        var values = member.Type switch
        {
            MemberType.Integer => "Integers",
            MemberType.Decimal => "Decimals",
            MemberType.Money => "Money",
            _ => "Texts",
        };
        return FormattableString.Invariant($"{member.FieldName} = values.{values}[{Slot(@case, member)}],");
    }

    /// <summary>The place among the members of the same type.</summary>
    private static int Slot(CaseModel @case, MemberModel member) =>
        @case.Members.Count(other => other.Type == member.Type && other.Index < member.Index);
}
