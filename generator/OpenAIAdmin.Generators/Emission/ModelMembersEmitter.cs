using System.Globalization;
using Microsoft.CodeAnalysis;
using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Emission;

/// <summary>Emits the members that a class of Kiota's is given.</summary>
internal static class ModelMembersEmitter
{
    private const string Interface = "global::OpenAIAdmin.Serialization.IExplicitNulls";

    public static void Add(SourceProductionContext output, ModelMembers model) => Write(model).AddTo(output, model.Type + ".Members");

    private static SourceWriter Write(ModelMembers model)
    {
        var writer = SourceWriter.ForNamespace(model.Namespace);
        writer.Write("#pragma warning disable CS0618 // deprecated members have these forms too");
        if (model.Outer.Length > 0) writer.Open($"public partial class {model.Outer}");
        writer.Open($"public partial class {model.TypeName}" + (model.Nullable.Count > 0 ? " : " + Interface : ""));
        foreach (var time in model.Times) WriteTime(writer, time);
        foreach (var range in model.Ranges) WriteRange(writer, range);
        if (model.Nullable.Count > 0) WriteNulls(writer, model);
        writer.Close();
        if (model.Outer.Length > 0) writer.Close();
        return writer;
    }

    private static void WriteTime(SourceWriter writer, TimeMember time)
    {
        writer.Write(DocComment.Summary(WithoutUnit(time.Description), "A time.") + "\n" + $$"""
            /// <remarks>The Unix seconds of <see cref="{{time.Name}}"/> as a date, in UTC; fractions of a second are cut off when it is set.</remarks>
            /// <exception cref="global::System.ArgumentOutOfRangeException">The seconds are before the year 1 or after the year 9999.</exception>
            """);
        if (time.IsDeprecated) writer.Write("""[global::System.Obsolete("Deprecated by the API.")]""");
        writer.Open($"public global::System.DateTimeOffset? {time.Name}Utc");
        writer.Write($$"""
            get => {{time.Name}} is { } seconds ? global::System.DateTimeOffset.FromUnixTimeSeconds(seconds) : null;
            set => {{time.Name}} = value?.ToUnixTimeSeconds();
            """);
        writer.Close();
        writer.Gap();
    }

    // The document speaks of the number that is sent; this member is a date.
    private static string WithoutUnit(string description) => description.Replace(", in Unix seconds", "").Replace(" in Unix seconds", "");

    private static void WriteRange(SourceWriter writer, TimeRange range)
    {
        writer.Write($$"""
            /// <summary>Asks for a range of time: sets <see cref="{{range.From}}"/> and <see cref="{{range.To}}"/>.</summary>
            /// <param name="from">Its beginning, which is part of it; fractions of a second are cut off.</param>
            /// <param name="to">Its end, which is not part of it; fractions of a second are cut off.</param>
            /// <exception cref="global::System.ArgumentException">The end is before the beginning.</exception>
            """);
        writer.Open($"public void {range.Method}(global::System.DateTimeOffset from, global::System.DateTimeOffset to)");
        writer.Write($$"""
            if (to < from) throw new global::System.ArgumentException("The end of the range is before its beginning.", nameof(to));
            {{range.From}} = from.ToUnixTimeSeconds();
            {{range.To}} = to.ToUnixTimeSeconds();
            """);
        writer.Close();
        writer.Gap();
    }

    private static void WriteNulls(SourceWriter writer, ModelMembers model)
    {
        writer.Write("private ulong _nulls;");
        for (var i = 0; i < model.Nullable.Count; i++)
        {
            var member = model.Nullable[i];
            var bit = (1UL << i).ToString(CultureInfo.InvariantCulture) + "UL";
            writer.Gap();
            writer.Write($"/// <summary>Sends <c>null</c> for <c>{DocComment.Escape(member.WireName)}</c>, where a member that is not set is not sent. Setting <see cref=\"{member.Name}\"/> afterwards takes it back.</summary>");
            if (member.Description.Length > 0) writer.Write(DocComment.Element("remarks", member.Description));
            if (member.IsDeprecated) writer.Write("""[global::System.Obsolete("Deprecated by the API.")]""");
            writer.Open($"public void Clear{member.Name}()");
            writer.Write($"{member.Name} = null;\n_nulls |= {bit};");
            writer.Close();
        }

        writer.Gap();
        writer.Open($"void {Interface}.WriteNulls(global::Microsoft.Kiota.Abstractions.Serialization.ISerializationWriter writer)");
        for (var i = 0; i < model.Nullable.Count; i++)
        {
            var bit = (1UL << i).ToString(CultureInfo.InvariantCulture) + "UL";
            writer.Write($"if ((_nulls & {bit}) != 0 && {model.Nullable[i].Name} is null) writer.WriteNullValue({Literal.Of(model.Nullable[i].WireName)});");
        }

        writer.Close();
    }
}
