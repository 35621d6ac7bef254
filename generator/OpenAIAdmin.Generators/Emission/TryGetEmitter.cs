using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Emission;

/// <summary>Emits one TryGet method for each case and one for the unknown.</summary>
internal static class TryGetEmitter
{
    public static SourceWriter Write(UnionModel union)
    {
        var writer = SourceWriter.ForNamespace(union.Name.Namespace);
        writer.Open($"partial class {union.Name.Base}");
        foreach (var @case in union.Cases)
        {
            Write(writer, @case.Stem, @case.TypeName);
            writer.Gap();
        }

        Write(writer, "Unknown", union.Name.Unknown);
        writer.Close();
        return writer;
    }

    private static void Write(SourceWriter writer, string stem, string type) => writer.Write($$"""
        /// <summary>Gives it as <see cref="{{type}}"/> when it is one.</summary>
        /// <param name="result">The case; null when it is another one.</param>
        /// <returns>Whether it is one.</returns>
        public bool TryGet{{stem}}([global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {{type}}? result)
        {
            result = this as {{type}};
            return result is not null;
        }
        """);
}
