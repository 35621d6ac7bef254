using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Emission;

/// <summary>
/// Emits the converter for System.Text.Json. It is public because the code that its source generator writes into
/// consumers makes one, and generic because attributes are not inherited: each case names it for itself.
/// </summary>
internal static class ConverterEmitter
{
    public static SourceWriter Write(UnionModel union)
    {
        var name = union.Name;
        var writer = SourceWriter.ForNamespace(name.Namespace);
        writer.Write($$"""
            /// <summary>Reads and writes a {{name.Words}} for <c>JsonSerializer</c>, without reflection.</summary>
            /// <typeparam name="T">The base, or one case.</typeparam>
            [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
            public sealed class {{name.Converter}}<T> : global::System.Text.Json.Serialization.JsonConverter<T>
                where T : {{name.Base}}
            {
                /// <inheritdoc/>
                /// <exception cref="global::OpenAIAdmin.Usage.UsagePayloadException">It is no {{name.Words}}, or broken, or too deep; the path begins at it.</exception>
                /// <exception cref="global::System.Text.Json.JsonException">It is another case than asked for.</exception>
                public override T Read(
                    ref global::System.Text.Json.Utf8JsonReader reader,
                    global::System.Type typeToConvert,
                    global::System.Text.Json.JsonSerializerOptions options)
                {
                    var result = {{name.Reader}}.Read(ref reader);
                    return result as T ?? throw new global::System.Text.Json.JsonException(
                        $"Expected is {typeof(T).Name}; the tag '{result.Tag}' is that of {result.GetType().Name}.");
                }

                /// <inheritdoc/>
                /// <exception cref="global::System.ArgumentNullException"><paramref name="writer"/> or <paramref name="value"/> is null.</exception>
                public override void Write(
                    global::System.Text.Json.Utf8JsonWriter writer,
                    T value,
                    global::System.Text.Json.JsonSerializerOptions options)
                {
                    if (value is null) throw new global::System.ArgumentNullException(nameof(value));
                    value.WriteTo(writer);
                }
            }
            """);
        return writer;
    }
}
