namespace OpenAIAdmin.SpecTool.Deriving;

/// <summary>The texts of the checked-in inputs under <c>spec/</c>.</summary>
/// <param name="ReviewedUpstream">Upstream's structural facts.</param>
/// <param name="Provenance">Where and of which day they are.</param>
/// <param name="Additions">Facts from elsewhere, by file name.</param>
/// <param name="Patches">Corrections at single places.</param>
/// <param name="Names">Names that no rule can find.</param>
/// <param name="Words">Our texts, by file name.</param>
public sealed record DerivationInput(
    string ReviewedUpstream,
    string Provenance,
    IReadOnlyDictionary<string, string> Additions,
    string Patches,
    string Names,
    IReadOnlyDictionary<string, string> Words);
