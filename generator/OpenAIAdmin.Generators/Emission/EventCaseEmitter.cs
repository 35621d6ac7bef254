using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Emission;

/// <summary>Emits the cases of a union of events, the unknown one, and the method of the entry that makes them.</summary>
internal static class EventCaseEmitter
{
    public static SourceWriter Write(EventUnionModel model)
    {
        var name = model.Union.Name;
        var writer = SourceWriter.ForNamespace(name.Namespace);
        foreach (var found in model.Events)
        {
            writer.Write($$"""
                {{DocComment.Summary(found.Case.Description, $"The event {found.Case.Tag}.")}}
                /// <remarks>Its tag is <c>{{DocComment.Escape(found.Case.Tag)}}</c>.</remarks>
                public sealed class {{found.Case.TypeName}} : {{name.Base}}
                {
                    internal {{found.Case.TypeName}}(global::{{model.Entry}} entry)
                        : base(entry)
                    {
                    }

                    /// <inheritdoc/>
                    public override {{name.Kind}} Kind => {{name.Kind}}.{{found.Case.Stem}};

                    /// <summary>The details; null when the server sent none.</summary>
                    public global::{{found.Payload}}? Payload => Entry.{{found.Property}};
                }

                """);
        }

        WriteUnknown(writer, model);
        return writer;
    }

    private static void WriteUnknown(SourceWriter writer, EventUnionModel model)
    {
        var name = model.Union.Name;
        writer.Write($$"""
            /// <summary>An event whose details this version does not know: a kind without details in the API's document, or one that came later.</summary>
            public sealed class {{name.Unknown}} : {{name.Base}}
            {
                internal {{name.Unknown}}(global::{{model.Entry}} entry)
                    : base(entry)
                {
                }

                /// <inheritdoc/>
                public override {{name.Kind}} Kind => {{name.Kind}}.Unknown;

                /// <summary>The details as the server sent them: the JSON of the member that has the tag's name; null when there is none.</summary>
                public global::OpenAIAdmin.Serialization.RawJson? RawPayload =>
                    Tag is { } tag && Entry.AdditionalData.TryGetValue(tag, out var payload) ? payload as global::OpenAIAdmin.Serialization.RawJson : null;
            }
            """);
    }
}
