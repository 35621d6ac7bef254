using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Emission;

/// <summary>Emits the property of a member. Its type tells the truth: only what can lack a value has a question mark.</summary>
internal static class PropertyEmitter
{
    public static void Write(SourceWriter writer, MemberModel member)
    {
        writer.Gap();
        writer.Write(DocComment.Summary(member.Description, $"The member {member.WireName}."));
        writer.Write(DocComment.Lines($"<value>{Value(member)}</value>"));
        writer.Open($"public {member.PropertyType} {member.PropertyName}");
        writer.Write($"get => {Get(member)};");
        writer.Open("init");
        foreach (var line in Set(member)) writer.Write(line);
        writer.Close();
        writer.Close();
    }

    /// <summary>The unit, the wire name, the known values, and what stands for a missing member.</summary>
    private static string Value(MemberModel member)
    {
        var unit = member.Unit is { } counted ? $"Unit: {DocComment.Escape(counted)}. " : "";
        var known = member.KnownValues.Count > 0
            ? $" Values known today: {string.Join(", ", member.KnownValues.Select(v => $"<c>{DocComment.Escape(v)}</c>"))}; others may come."
            : "";
        var missing = member.AlwaysHasValue ? $"{Default(member)} when the payload lacks it or has null" : "null when the payload has none";
        return $"{unit}On the wire <c>{DocComment.Escape(member.WireName)}</c>; {missing}.{known}";
    }

    private static string Default(MemberModel member) => member.Type switch
    {
        MemberType.Text => "the empty string",
        MemberType.Boolean => "false",
        MemberType.Money => "0 without a currency",
        _ => "0",
    };

    private static string Get(MemberModel member) => (member.Type, member.AlwaysHasValue) switch
    {
        (MemberType.Text, true) => $"{member.FieldName} ?? \"\"",
        (MemberType.Text, false) => member.FieldName,
        (MemberType.Boolean, true) => $"(shape.Flagged & ({member.Bit})) != 0",
        (MemberType.Boolean, false) => $"Has({member.Bit}) ? (shape.Flagged & ({member.Bit})) != 0 : null",
        (_, true) => member.FieldName,
        (_, false) => $"Has({member.Bit}) ? {member.FieldName} : null",
    };

    private static IEnumerable<string> Set(MemberModel member)
    {
        var index = FormattableString.Invariant($"{member.Index}");
        switch (member.Type, member.AlwaysHasValue)
        {
            case (MemberType.Boolean, true):
                yield return $"shape = shape.WithBoolean({index}, value);";
                break;
            case (MemberType.Boolean, false):
                yield return $"shape = value is {{ }} flag ? shape.WithBoolean({index}, flag) : shape.WithNull({index});";
                break;
            case (MemberType.Text, true):
                yield return $"{member.FieldName} = value ?? throw new global::System.ArgumentNullException(nameof(value));";
                yield return $"shape = shape.WithValue({index});";
                break;
            case (MemberType.Text, false):
                yield return $"{member.FieldName} = value;";
                yield return $"shape = value is null ? shape.WithNull({index}) : shape.WithValue({index});";
                break;
            case (_, true):
                yield return $"{member.FieldName} = value;";
                yield return $"shape = shape.WithValue({index});";
                break;
            default:
                yield return $"{member.FieldName} = value.GetValueOrDefault();";
                yield return $"shape = value is null ? shape.WithNull({index}) : shape.WithValue({index});";
                break;
        }
    }
}
