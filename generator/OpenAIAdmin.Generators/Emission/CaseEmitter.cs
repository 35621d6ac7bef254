using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Emission;

/// <summary>Emits a case: its kind, its tag and its members.</summary>
internal static class CaseEmitter
{
    public static SourceWriter Write(CaseModel @case)
    {
        var name = @case.Union;
        var writer = SourceWriter.ForNamespace(name.Namespace);
        writer.Write($"""
            {DocComment.Summary(@case.Description, $"A {name.Words} with the tag {@case.Tag}.")}
            {DocComment.Lines(Remarks(@case))}
            [global::System.Text.Json.Serialization.JsonConverter(typeof({name.Converter}<{@case.TypeName}>))]
            """);
        writer.Open($"public sealed partial class {@case.TypeName} : {name.Base}");
        writer.Write($$"""
            // The members that the document requires.
            internal const ulong RequiredMembers = {{CaseModel.Mask(@case.Members.Where(m => m.IsRequired))}};

            """);
        foreach (var member in @case.Members.Where(m => m.Type != MemberType.Boolean))
        {
            writer.Write($"internal {FieldType(member)} {member.FieldName};");
        }

        writer.Gap();
        writer.Write($$"""
            /// <summary>Makes one without members; set those it is to have. The API's results come from its readers.</summary>
            public {{@case.TypeName}}()
            {
            }

            /// <inheritdoc/>
            public override {{name.Kind}} Kind => {{name.Kind}}.{{@case.Stem}};

            /// <summary>The tag on the wire: <c>{{DocComment.Escape(@case.Tag)}}</c>.</summary>
            public override string Tag => {{Literal.Of(@case.Tag)}};

            /// <summary>Which of the members the payload had, null included. Allocates nothing.</summary>
            public {{@case.MembersTypeName}} PresentMembers => new(shape.Present);

            /// <summary>Whether the payload had all of these members, null included.</summary>
            public bool IsPresent({{@case.MembersTypeName}} members) => PresentMembers.Contains(members);

            /// <summary>Which of the members had a value: those that are present, without those that are null. Allocates nothing.</summary>
            public {{@case.MembersTypeName}} MembersWithValue => new(shape.Valued);

            /// <summary>Whether all of these members had a value. Where one had none, a counter's 0 was counted by nobody.</summary>
            public bool HasValue({{@case.MembersTypeName}} members) => MembersWithValue.Contains(members);
            """);
        foreach (var member in @case.Members) PropertyEmitter.Write(writer, member);
        writer.Gap();
        writer.Write("private bool Has(ulong member) => (shape.Valued & member) != 0;");
        writer.Close();
        return writer;
    }

    private static string Remarks(CaseModel @case)
    {
        var operation = @case.Operation is { } path ? $" Returned by <c>{DocComment.Escape(path)}</c>." : "";
        return $"<remarks>Tag: <c>{DocComment.Escape(@case.Tag)}</c>.{operation} Since version {@case.Since} of the package.</remarks>";
    }

    private static string FieldType(MemberModel member) =>
        member.Type == MemberType.Text ? "string?" : member.TypeName;
}
