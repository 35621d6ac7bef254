using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Emission;

/// <summary>Emits the case for everything that the document does not know.</summary>
internal static class UnknownEmitter
{
    public static SourceWriter Write(UnionModel union)
    {
        var name = union.Name;
        var writer = SourceWriter.ForNamespace(name.Namespace);
        writer.Write($$"""
            /// <summary>A {{name.Words}} whose tag this version does not know, or that has none. Nothing of it is lost.</summary>
            [global::System.Text.Json.Serialization.JsonConverter(typeof({{name.Converter}}<{{name.Unknown}}>))]
            public sealed partial class {{name.Unknown}} : {{name.Base}}
            {
                private readonly string? tag;
                private readonly byte[] utf8Json;

                internal {{name.Unknown}}(string? tag, byte[] utf8Json)
                {
                    this.tag = tag;
                    this.utf8Json = utf8Json;
                }

                /// <inheritdoc/>
                public override {{name.Kind}} Kind => {{name.Kind}}.Unknown;

                /// <summary>The tag as it came; null when it was null or missing.</summary>
                public override string? Tag => tag;

                /// <summary>The JSON of the result, byte for byte as it came, in UTF-8.</summary>
                public global::System.ReadOnlyMemory<byte> Utf8Json => utf8Json;

                /// <summary>Makes one of JSON, for instance in a test.</summary>
                /// <param name="json">An object with a tag that this version does not know, or without one.</param>
                /// <exception cref="global::System.ArgumentException">
                /// It is no object, a reader would refuse it, or its tag is that of a case: readers make that case of it, and so should you.
                /// </exception>
                public static {{name.Unknown}} FromJson(global::System.Text.Json.JsonElement json)
                {
                    if (json.ValueKind != global::System.Text.Json.JsonValueKind.Object)
                    {
                        throw new global::System.ArgumentException("A {{name.Words}} is a JSON object.", nameof(json));
                    }

                    try
                    {
                        var text = global::System.Text.Encoding.UTF8.GetBytes(json.GetRawText());
                        var result = {{name.Reader}}.Read(text, global::OpenAIAdmin.Usage.UsageReadOptions.DeepestDepth);
                        return result as {{name.Unknown}} ?? throw new global::System.ArgumentException(
                            $"The tag '{result.Tag}' is no unknown one: it is that of {result.GetType().Name}.", nameof(json));
                    }
                    catch (global::OpenAIAdmin.Usage.UsagePayloadException cause)
                    {
                        throw new global::System.ArgumentException("It is no {{name.Words}}. " + cause.Message, nameof(json), cause);
                    }
                }

                /// <summary>The JSON of the result. Parsed anew by each call.</summary>
                public global::System.Text.Json.JsonElement ToJsonElement() =>
                    global::System.Text.Json.JsonDocument.Parse(utf8Json, new() { MaxDepth = int.MaxValue }).RootElement;

                /// <summary>Its tag and how many bytes of JSON it has.</summary>
                public override string ToString() => "{{name.Unknown}} { Tag = " + (tag ?? "null") + ", Utf8Json = "
                    + utf8Json.Length.ToString(global::System.Globalization.CultureInfo.InvariantCulture) + " bytes }";

                private protected override void WriteJson(global::System.Text.Json.Utf8JsonWriter writer) =>
                    writer.WriteRawValue(utf8Json, skipInputValidation: true);

                private protected override void WriteMembers(global::System.Text.Json.Utf8JsonWriter writer)
                {
                    // Never called: all its members are in its JSON.
                }
            }
            """);
        return writer;
    }
}
