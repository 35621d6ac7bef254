using OpenAIAdmin.SpecTool.Rules;

namespace OpenAIAdmin.SpecTool.Acceptance;

/// <summary>
/// What an import does to acceptances: those of the imported upstream's own findings have done their work. All others
/// stay; if nothing matches them any more, the gate says so.
/// </summary>
public static class Settling
{
    /// <param name="findings">What the gate finds in the upstream that is imported, before it is.</param>
    public static (IReadOnlyList<AcceptedChange> Settled, IReadOnlyList<AcceptedChange> Kept) Split(
        IEnumerable<AcceptedChange> accepted, IEnumerable<GateFinding> findings)
    {
        var imported = findings.Select(finding => finding.Fingerprint).ToHashSet();
        var sides = accepted.ToLookup(change => imported.Contains(change.Fingerprint));
        return ([.. sides[true]], [.. sides[false]]);
    }
}
