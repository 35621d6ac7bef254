using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Emission;

/// <summary>Emits the writing of a case's members: those that are present, and null for those that are null.</summary>
internal static class CaseWriterEmitter
{
    private const string Exact = "global::OpenAIAdmin.Usage.Writing.ExactNumberWriter";

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
            if (member.Type == MemberType.Money) WriteText(writer, member, name);
            writer.Write($"if (!Has({member.Bit})) writer.WriteNull({name});");
            writer.Write($"else {Value(member, name)};");
            writer.Close();
        }

        writer.Close();
        writer.Close();
        return writer;
    }

    // An amount may have come with more than the type can hold, or with less.
    private static void WriteText(SourceWriter writer, MemberModel member, string name) => writer.Write($$"""
        if (shape.TextOf({{FormattableString.Invariant($"{member.Index}")}}) is { } text)
        {
            writer.WritePropertyName({{name}});
            writer.WriteRawValue(text, skipInputValidation: true);
        }
        else
        """);

    private static string Value(MemberModel member, string name)
    {
        var flag = $"(shape.Flagged & ({member.Bit})) != 0";
        return member.Type switch
        {
            MemberType.Text => $"writer.WriteString({name}, {member.FieldName})",
            MemberType.Boolean => $"writer.WriteBoolean({name}, {flag})",
            MemberType.Money or MemberType.Decimal => $"{Exact}.Write(writer, {name}, {member.FieldName}, asText: {flag})",
            _ => $"writer.WriteNumber({name}, {member.FieldName})",
        };
    }
}
