using OpenAIAdmin.SpecTool.Rules;

namespace OpenAIAdmin.SpecTool.Acceptance;

/// <summary>
/// Marks accepted findings. An acceptance that matches nothing any more, or whose day has passed, is a finding itself:
/// otherwise the list would only grow.
/// </summary>
public static class Accepting
{
    /// <param name="source">The kind of source that was compared; null: upstream's document. Others' acceptances are left alone.</param>
    /// <param name="isWhole">Whether the source shows everything, so that an acceptance without a finding is settled.</param>
    public static IReadOnlyList<GateFinding> Apply(
        IReadOnlyList<GateFinding> findings, IReadOnlyList<AcceptedChange> all, DateOnly today, string? source = null, bool isWhole = true)
    {
        var accepted = all.Where(change => change.Source == source).ToArray();
        var valid = accepted.Where(change => change.Until is not { } until || until >= today).Select(change => change.Fingerprint).ToHashSet();
        var found = findings.Select(finding => finding.Fingerprint).ToHashSet();
        return
        [
            .. findings.Select(finding => finding with { IsAccepted = valid.Contains(finding.Fingerprint) }),
            .. accepted.Where(change => isWhole && !found.Contains(change.Fingerprint)).Select(change => InputRules.AcceptanceStale.Find(
                $"spec/{AcceptedChanges.FileName}", change.Fingerprint,
                $"The acceptance {change.Fingerprint} ({change.Reason}) matches nothing any more: remove it.")),
            .. accepted.Where(change => found.Contains(change.Fingerprint) && !valid.Contains(change.Fingerprint))
                .Select(change => InputRules.AcceptanceExpired.Find(
                    $"spec/{AcceptedChanges.FileName}", change.Fingerprint,
                    $"The acceptance {change.Fingerprint} ({change.Reason}) ended on {change.Until:yyyy-MM-dd}: import the change, "
                    + "or accept it anew with a later day.")),
        ];
    }
}
