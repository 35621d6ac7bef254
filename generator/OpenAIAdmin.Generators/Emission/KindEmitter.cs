using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Emission;

/// <summary>Emits the enumeration of cases.</summary>
internal static class KindEmitter
{
    public static SourceWriter Write(UnionModel union)
    {
        var writer = SourceWriter.ForNamespace(union.Name.Namespace);
        writer.Write($"/// <summary>The cases of <see cref=\"{union.Name.Base}\"/>. A value never changes; new cases get the next ones.</summary>");
        writer.Open($"public enum {union.Name.Kind}");
        writer.Write($"""
            /// <summary>A case that this version does not know: <see cref="{union.Name.Unknown}"/>.</summary>
            Unknown = 0,
            """);
        foreach (var @case in union.Cases)
        {
            writer.Gap();
            writer.Write(FormattableString.Invariant($"""
                /// <summary><see cref="{@case.TypeName}"/>, with the tag <c>{DocComment.Escape(@case.Tag)}</c>.</summary>
                {@case.Stem} = {@case.Number},
                """));
        }

        writer.Close();
        return writer;
    }
}
