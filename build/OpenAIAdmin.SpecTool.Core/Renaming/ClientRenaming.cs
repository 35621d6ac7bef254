using Microsoft.CodeAnalysis;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Renaming;

/// <summary>What <see cref="ClientRenaming"/> gives: the renamed files, and all that stands against them.</summary>
/// <param name="Files">The files by their path, folders separated by <c>/</c>.</param>
/// <param name="Findings">Collisions and whatever does not compile. With findings the files are not usable.</param>
/// <param name="Renamed">How many declarations got another name.</param>
/// <param name="Qualified">How many of them are types qualified by their path.</param>
public sealed record RenamingResult(
    IReadOnlyDictionary<string, string> Files, IReadOnlyList<Finding> Findings, int Renamed, int Qualified);

/// <summary>
/// Gives Kiota's client idiomatic names. Names are decided by symbol, not by text: every identifier and cref that
/// means a declaration is changed with it, in both branches of <c>#if</c>, and nothing else is: strings stay.
/// The result is compiled again, so that a renamed client that does not compile is never returned without findings.
/// </summary>
public static class ClientRenaming
{
    /// <summary>Renames the client's declarations with all that refers to them, and moves its files.</summary>
    /// <param name="files">Kiota's files by their path, folders separated by <c>/</c>.</param>
    /// <param name="rootNamespace">The client's namespace, which stands in no qualified name.</param>
    /// <param name="references">What the client is compiled against: the framework and Kiota's runtime.</param>
    public static RenamingResult Run(
        IReadOnlyDictionary<string, string> files, string rootNamespace, IReadOnlyList<MetadataReference> references)
    {
        var tidy = files.ToDictionary(file => file.Key, file => TidyText.Of(file.Value));
        var variants = ClientVariant.ReadAll(tidy, references);
        var types = new TypeNames(variants.SelectMany(Declarations.Types), rootNamespace);
        var names = new NewNames(types);
        var declarations = variants.SelectMany(Declarations.All).DistinctBy(Declarations.IdOf).ToArray();
        var collisions = NameCollisions.Find(declarations, names);
        if (collisions.Count > 0) return new(tidy, collisions, 0, 0);

        var changed = declarations.Where(declaration => names.Of(declaration) != declaration.Name).ToArray();
        var renamed = Rewriting.Apply(tidy, variants, names, changed.Select(c => c.Name).ToHashSet());
        var moved = FileMoves.Apply(renamed, variants[0], names, rootNamespace, out var findings);
        if (findings.Count == 0) findings = CompileCheck.Run(ClientVariant.ReadAll(moved, references));
        return new(moved, findings, changed.Length, types.Qualified);
    }
}
