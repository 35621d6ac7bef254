using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Emission;

/// <summary>Emits the table of cases that the reader chooses from. The reading itself is written by hand, in Usage/Reading.</summary>
internal static class ReaderEmitter
{
    public static SourceWriter Write(UnionModel union)
    {
        var name = union.Name;
        var writer = SourceWriter.ForNamespace(name.Namespace);
        writer.Write($$"""
            internal static partial class {{name.Reader}}
            {
                /// <summary>The member that holds the tag.</summary>
                internal const string TagMember = {{Literal.Of(name.TagMember)}};

                /// <summary>The cases, in the order of their kinds.</summary>
                internal static global::OpenAIAdmin.Usage.Reading.ResultCase[] Cases { get; } =
                [
            """);
        foreach (var @case in union.Cases) writer.Write($"        new {@case.TypeName}Case(),");
        writer.Write("""
                ];
            }
            """);
        return writer;
    }
}
