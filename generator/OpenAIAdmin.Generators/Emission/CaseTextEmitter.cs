using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Emission;

/// <summary>Emits ToString in the form of records, with the members that have a value. Usage has no secrets in it.</summary>
internal static class CaseTextEmitter
{
    public static SourceWriter Write(CaseModel @case)
    {
        var writer = SourceWriter.ForNamespace(@case.Union.Namespace);
        writer.Open($"partial class {@case.TypeName}");
        writer.Write("/// <summary>The name of the case and the members that have a value, as records have it.</summary>");
        writer.Open("public override string ToString()");
        writer.Write($"""
            var text = new global::System.Text.StringBuilder("{@case.TypeName}");
            var separator = " {"{"} ";
            """);
        foreach (var member in @case.Members)
        {
            writer.Write($"if (Has({member.Bit})) Append(\"{member.PropertyName}\", {Text(member)});");
        }

        writer.Write("""
            return text.Append(separator == ", " ? " }" : " { }").ToString();

            void Append(string name, string? value)
            {
                text.Append(separator).Append(name).Append(" = ").Append(value);
                separator = ", ";
            }
            """);
        writer.Close();
        writer.Close();
        return writer;
    }

    private static string Text(MemberModel member) => member.Type switch
    {
        MemberType.Text => member.FieldName,
        MemberType.Boolean => $"(shape.Flagged & ({member.Bit})) != 0 ? \"True\" : \"False\"",
        MemberType.Money => $"{member.FieldName}.ToString()",
        _ => $"{member.FieldName}.ToString(global::System.Globalization.CultureInfo.InvariantCulture)",
    };
}
