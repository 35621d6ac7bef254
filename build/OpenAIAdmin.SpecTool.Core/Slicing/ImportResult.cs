namespace OpenAIAdmin.SpecTool.Slicing;

/// <summary>What an import writes, and what is in it.</summary>
/// <param name="ReviewedUpstream">The text of <c>reviewed-upstream.json</c>.</param>
/// <param name="Provenance">The text of <c>provenance.json</c>.</param>
/// <param name="Operations">The keys of all operations, such as <c>GET /organization/costs</c>.</param>
/// <param name="Paths">How many paths there are.</param>
/// <param name="Schemas">How many component schemas there are.</param>
public sealed record ImportResult(
    string ReviewedUpstream, string Provenance, IReadOnlySet<string> Operations, int Paths, int Schemas);
