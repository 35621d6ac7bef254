using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OpenAIAdmin.SpecTool.Renaming;

/// <summary>
/// The client as one target framework compiles it. Kiota writes nullable signatures and others without, in branches of
/// <c>#if</c>; what one variant skips is read in the other.
/// </summary>
internal sealed record ClientVariant(CSharpCompilation Compilation, IReadOnlyDictionary<string, SyntaxTree> Trees)
{
    /// <summary>The symbols that Kiota asks for, as net10.0 and as netstandard2.0 define them.</summary>
    private static readonly string[][] Symbols = [["NETCOREAPP3_1_OR_GREATER"], []];

    public static IReadOnlyList<ClientVariant> ReadAll(
        IReadOnlyDictionary<string, string> files, IReadOnlyList<MetadataReference> references) =>
        [.. Symbols.Select(symbols => Read(files, references, symbols))];

    private static ClientVariant Read(
        IReadOnlyDictionary<string, string> files, IReadOnlyList<MetadataReference> references, string[] symbols)
    {
        var parsing = new CSharpParseOptions(documentationMode: DocumentationMode.Diagnose, preprocessorSymbols: symbols);
        var trees = files.OrderBy(file => file.Key, StringComparer.Ordinal).AsParallel().AsOrdered()
            .Select(file => KeyValuePair.Create(file.Key, CSharpSyntaxTree.ParseText(file.Value, parsing, file.Key)))
            .ToArray();
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            // A missing comment is no concern of names.
            specificDiagnosticOptions: [KeyValuePair.Create("CS1591", ReportDiagnostic.Suppress)]);
        var compilation = CSharpCompilation.Create("Client", trees.Select(tree => tree.Value), references, options);
        return new(compilation, trees.ToDictionary(tree => tree.Key, tree => tree.Value));
    }
}
