using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Renaming;

/// <summary>Files stand where their type does: namespaces below the root are folders, the file is named after its type.</summary>
internal static class FileMoves
{
    public static IReadOnlyDictionary<string, string> Apply(
        IReadOnlyDictionary<string, string> files,
        ClientVariant variant,
        NewNames names,
        string rootNamespace,
        out IReadOnlyList<Finding> findings)
    {
        var moves = files.Select(file => (Old: file.Key, New: NewPath(file.Key, variant, names, rootNamespace))).ToArray();
        // Compared without case: two such files are one on Windows and macOS.
        findings =
        [
            .. from move in moves
               group move.Old by move.New.ToUpperInvariant() into same
               where same.Count() > 1
               select new Finding("files", same.Key, $"{string.Join(" and ", same.Order(StringComparer.Ordinal))} would be one file."),
        ];
        return findings.Count > 0
            ? files
            : moves.OrderBy(move => move.New, StringComparer.Ordinal).ToDictionary(move => move.New, move => files[move.Old]);
    }

    private static string NewPath(string path, ClientVariant variant, NewNames names, string rootNamespace)
    {
        var model = variant.Compilation.GetSemanticModel(variant.Trees[path]);
        var types = variant.Trees[path].GetRoot().DescendantNodes(node => node is not BaseTypeDeclarationSyntax)
            .OfType<BaseTypeDeclarationSyntax>().ToArray();
        if (types is not [var only])
        {
            throw new SpecException($"{path}: {types.Length} types stand in this file; Kiota is expected to write one to a file.");
        }

        var type = (INamedTypeSymbol)model.GetDeclaredSymbol(only)!;
        var folders = type.ContainingNamespace.ToDisplayString()[rootNamespace.Length..]
            .Split('.', StringSplitOptions.RemoveEmptyEntries).Select(IdiomaticName.Of);
        return string.Join('/', folders.Append(names.Of(type) + ".cs"));
    }
}
