using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Emission;

/// <summary>Emits the way from the entry that Kiota reads to the event that it tells of.</summary>
internal static class EventEntryEmitter
{
    public static SourceWriter Write(EventUnionModel model)
    {
        var name = model.Union.Name;
        var writer = SourceWriter.ForNamespace(model.EntryNamespace);
        writer.Write($$"""
            public partial class {{model.EntryName}}
            {
                /// <summary>What this entry tells of, as one of the cases of <see cref="global::{{name.Namespace}}.{{name.Base}}"/>.</summary>
                public global::{{name.Namespace}}.{{name.Base}} ToEvent() => global::{{name.Namespace}}.{{name.Base}}.From(this);
            }
            """);
        return writer;
    }
}
