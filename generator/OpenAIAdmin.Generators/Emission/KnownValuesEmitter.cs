using Microsoft.CodeAnalysis;
using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Emission;

/// <summary>Emits a set of known values as constants, which work in a <c>switch</c>.</summary>
internal static class KnownValuesEmitter
{
    private const string Namespace = "OpenAIAdmin.Models";

    // The name alone may be that of Kiota's enum for the same values in requests.
    private const string Suffix = "Values";

    public static void Add(SourceProductionContext output, KnownValues set) => Write(set).AddTo(output, $"{Namespace}.{set.Name}{Suffix}");

    private static SourceWriter Write(KnownValues set)
    {
        var writer = SourceWriter.ForNamespace(Namespace);
        writer.Write("/// <summary>Values that are known today. Others may come: they pass through as they are, so keep a default arm.</summary>");
        writer.Open($"public static class {set.Name}{Suffix}");
        foreach (var value in set.Values)
        {
            writer.Write(DocComment.Summary(value.Description, $"The value {value.Text}."));
            writer.Write($"public const string {CSharpName.Pascal(value.Text)} = {Literal.Of(value.Text)};");
            writer.Gap();
        }

        writer.Write("/// <summary>All of them, in the document's order.</summary>");
        writer.Write($"public static global::System.Collections.Generic.IReadOnlyList<string> All {{ get; }} = [{string.Join(", ", set.Values.Select(value => CSharpName.Pascal(value.Text)))}];");
        writer.Close();
        return writer;
    }
}
