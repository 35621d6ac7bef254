using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Emission;

/// <summary>Emits the base class: what all cases have, and how a case is written as JSON.</summary>
internal static class BaseEmitter
{
    public static SourceWriter Write(UnionModel union, TargetModel target)
    {
        var name = union.Name;
        var writer = SourceWriter.ForNamespace(name.Namespace);
        writer.Write($"""
            {DocComment.Summary(union.Description, $"A {name.Words}: one of {union.Cases.Count} known kinds, or one this version does not know.")}
            /// <remarks>
            /// {(target.KnowsClosed
                ? "A closed class: a <c>switch</c> of C# 15 that handles every case needs no default arm. A new version of the package may bring a case."
                : "No class outside this assembly derives from it. A new version of the package may bring a case.")}
            /// <see cref="{name.Unknown}"/> is what the API sends and this version does not know.
            /// </remarks>
            [global::System.Diagnostics.DebuggerDisplay("{"{ToString(),nq}"}")]
            [global::System.Text.Json.Serialization.JsonConverter(typeof({name.Converter}<{name.Base}>))]
            [global::OpenAIAdmin.DiscriminatedUnion(
            """);
        foreach (var @case in union.Cases) writer.Write($"    typeof({@case.TypeName}),");
        writer.Write($"    typeof({name.Unknown}))]");
        writer.Open($"public {(target.KnowsClosed ? "closed" : "abstract")} partial class {name.Base}");
        WriteMembers(writer, name);
        WriteJson(writer, name);
        writer.Close();
        return writer;
    }

    private static void WriteMembers(SourceWriter writer, UnionName name) => writer.Write($$"""
        // Which members the payload had, and the unknown ones. Results of one shape share it.
        internal global::OpenAIAdmin.Usage.Reading.ResultShape shape = global::OpenAIAdmin.Usage.Reading.ResultShape.Empty;

        private protected {{name.Base}}()
        {
        }

        /// <summary>Which case it is.</summary>
        public abstract {{name.Kind}} Kind { get; }

        /// <summary>The tag on the wire: the value of <c>{{DocComment.Escape(name.TagMember)}}</c>. Null only when an unknown one came without.</summary>
        public abstract string? Tag { get; }

        /// <summary>
        /// Whether the payload had members that this version does not know. They are kept, and written back. (So are those inside
        /// an amount, which do not count here.)
        /// </summary>
        public bool HasUnknownMembers => shape.Extra is not null;

        /// <summary>The members that this version does not know, as one JSON object; empty when there are none. Parsed anew by each call.</summary>
        public global::System.Text.Json.JsonElement GetUnknownMembers() =>
            global::OpenAIAdmin.Usage.Reading.ExtraMembers.ToJsonElement(shape.Extra);

        """);

    private static void WriteJson(SourceWriter writer, UnionName name) => writer.Write($$"""
        /// <summary>
        /// Writes it as the API does: the tag, the members that are present (null as null), then the unknown members
        /// as they came. Exact numbers keep their digits, and one that came as a string is written as a string. An amount with
        /// members that this version does not know, or without a value, is written as it came.
        /// </summary>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="writer"/> is null.</exception>
        public void WriteTo(global::System.Text.Json.Utf8JsonWriter writer)
        {
            if (writer is null) throw new global::System.ArgumentNullException(nameof(writer));
            WriteJson(writer);
        }

        private protected virtual void WriteJson(global::System.Text.Json.Utf8JsonWriter writer)
        {
            if (shape.Extra is { } extra)
            {
                // Their text has names and values, which no writer takes as they are: so the object is put together here.
                using var json = new global::System.IO.MemoryStream();
                using var inner = new global::System.Text.Json.Utf8JsonWriter(
                    json, new global::System.Text.Json.JsonWriterOptions { Encoder = writer.Options.Encoder });
                WriteKnown(inner);
                inner.Flush();
                json.WriteByte((byte)',');
                json.Write(extra, 0, extra.Length);
                json.WriteByte((byte)'}');
                writer.WriteRawValue(new global::System.ReadOnlySpan<byte>(json.GetBuffer(), 0, (int)json.Length), skipInputValidation: true);
                return;
            }

            WriteKnown(writer);
            writer.WriteEndObject();
        }

        private void WriteKnown(global::System.Text.Json.Utf8JsonWriter writer)
        {
            writer.WriteStartObject();
            writer.WriteString({{Literal.Utf8(name.TagMember)}}, Tag);
            WriteMembers(writer);
        }

        private protected abstract void WriteMembers(global::System.Text.Json.Utf8JsonWriter writer);

        /// <summary>What this one is to a program that knows no such case: its tag and its JSON.</summary>
        private {{name.Unknown}} AsUnknown()
        {
            if (this is {{name.Unknown}} unknown) return unknown;
            using var json = new global::System.IO.MemoryStream();
            using var writer = new global::System.Text.Json.Utf8JsonWriter(json);
            WriteJson(writer);
            writer.Flush();
            return new {{name.Unknown}}(Tag, json.ToArray());
        }
        """);
}
