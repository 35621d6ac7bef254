using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Emission;

/// <summary>Emits the base class of the events, and the way to it from the entry that Kiota reads.</summary>
internal static class EventBaseEmitter
{
    public static SourceWriter Write(EventUnionModel model, TargetModel target)
    {
        var name = model.Union.Name;
        var writer = SourceWriter.ForNamespace(name.Namespace);
        writer.Write($"""
            /// <summary>What an entry tells of: one of {model.Events.Count} kinds of events whose details are known, or another.</summary>
            /// <remarks>
            /// {(target.KnowsClosed
                ? "A closed class: a <c>switch</c> of C# 15 that handles every case needs no default arm. A new version of the package may bring a case."
                : "No class outside this assembly derives from it. A new version of the package may bring a case.")}
            /// </remarks>
            [global::System.Diagnostics.DebuggerDisplay("{"{ToString(),nq}"}")]
            [global::OpenAIAdmin.DiscriminatedUnion(
            """);
        foreach (var @case in model.Union.Cases) writer.Write($"    typeof({@case.TypeName}),");
        writer.Write($"    typeof({name.Unknown}))]");
        writer.Open($"public {(target.KnowsClosed ? "closed" : "abstract")} partial class {name.Base}");
        WriteMembers(writer, model);
        WriteFrom(writer, model);
        writer.Close();
        return writer;
    }

    private static void WriteMembers(SourceWriter writer, EventUnionModel model)
    {
        var name = model.Union.Name;
        writer.Write($$"""
            private protected {{name.Base}}(global::{{model.Entry}} entry)
            {
                Entry = entry;
            }

            /// <summary>The entry: who did it, when, and all that the server sent.</summary>
            public global::{{model.Entry}} Entry { get; }

            /// <summary>Which case it is.</summary>
            public abstract {{name.Kind}} Kind { get; }

            /// <summary>The kind of event in the API's words; null only when the entry came without.</summary>
            public string? Tag => Entry.{{model.TagProperty}};

            /// <summary>The kind of event.</summary>
            public override string ToString() => GetType().Name + " { Tag = " + (Tag ?? "null") + " }";

            private {{name.Unknown}} AsUnknown() => this as {{name.Unknown}} ?? new {{name.Unknown}}(Entry);

            """);
    }

    private static void WriteFrom(SourceWriter writer, EventUnionModel model)
    {
        var name = model.Union.Name;
        writer.Write($$"""
            /// <summary>The event that an entry tells of.</summary>
            /// <param name="entry">The entry.</param>
            /// <exception cref="global::System.ArgumentNullException"><paramref name="entry"/> is null.</exception>
            """);
        writer.Open($"public static {name.Base} From(global::{model.Entry} entry)");
        writer.Write("if (entry is null) throw new global::System.ArgumentNullException(nameof(entry));");
        writer.Open($"return entry.{model.TagProperty} switch");
        foreach (var found in model.Events) writer.Write($"{Literal.Of(found.Case.Tag)} => new {found.Case.TypeName}(entry),");
        writer.Write($"_ => new {name.Unknown}(entry),");
        writer.Close(";");
        writer.Close();
    }
}
