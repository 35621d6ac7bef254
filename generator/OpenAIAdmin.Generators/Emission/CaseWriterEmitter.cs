using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Emission;

/// <summary>Emits the writing of a case's members: those that are present, and null for those that are null.</summary>
internal static class CaseWriterEmitter
{
    public static SourceWriter Write(CaseModel @case)
    {
        var writer = SourceWriter.ForNamespace(@case.Union.Namespace);
        writer.Open($"partial class {@case.TypeName}");
        writer.Open("private protected override void WriteMembers(global::System.Text.Json.Utf8JsonWriter writer)");
        foreach (var member in @case.Members)
        {
            if (member.Index > 0) writer.Gap();
            var name = Literal.Utf8(member.WireName);
            writer.Open($"if ((shape.Present & ({member.Bit})) != 0)");
            writer.Write($"if (!Has({member.Bit})) writer.WriteNull({name});");
            writer.Write(Value(member, name));
            writer.Close();
        }

        writer.Close();
        writer.Close();
        return writer;
    }

    private static string Value(MemberModel member, string name) => member.Type switch
    {
        MemberType.Text => $"else writer.WriteString({name}, {member.FieldName});",
        MemberType.Boolean => $"else writer.WriteBoolean({name}, (shape.True & ({member.Bit})) != 0);",
        MemberType.Money => $$"""
            else
            {
                writer.WriteStartObject({{name}});
                writer.WriteNumber("value"u8, {{member.FieldName}}.Value);
                if ({{member.FieldName}}.Currency.Length > 0) writer.WriteString("currency"u8, {{member.FieldName}}.Currency);
                writer.WriteEndObject();
            }
            """,
        _ => $"else writer.WriteNumber({name}, {member.FieldName});",
    };
}
