namespace OpenAIAdmin.Generators.Models;

/// <summary>A discriminated union of the document.</summary>
/// <param name="Name">Its names.</param>
/// <param name="Description">The document's description of the base schema.</param>
/// <param name="Cases">
/// The cases in the order of their versions, then of their tags: what an earlier version had is always a prefix.
/// </param>
internal sealed record UnionModel(UnionName Name, string Description, EquatableArray<CaseModel> Cases)
{
    /// <summary>
    /// The cases that each version of the package had, newest first. Programs compiled against an earlier version
    /// call the overloads of its set of cases.
    /// </summary>
    public IEnumerable<(SinceVersion Version, IReadOnlyList<CaseModel> Cases)> CaseSets =>
        from version in Cases.Select(c => c.Since).Distinct().OrderByDescending(v => v)
        select (version, (IReadOnlyList<CaseModel>)[.. Cases.Where(c => c.Since.CompareTo(version) <= 0)]);
}
