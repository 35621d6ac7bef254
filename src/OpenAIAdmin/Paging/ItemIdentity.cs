namespace OpenAIAdmin.Paging;

/// <summary>
/// What tells one item of a list from another, in 64 bits. An enumeration remembers all of them, and must not keep millions of ids
/// alive. Two ids with equal bits would do harm only if they made up a page of their own: one chance in 10^13 after a million items.
/// </summary>
internal static class ItemIdentity
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>By an id (FNV-1a); null when the item has none.</summary>
    internal static ulong? Of(string? id)
    {
        if (id is null)
        {
            return null;
        }

        ulong hash = Basis;
        foreach (char c in id)
        {
            hash = unchecked((hash ^ c) * Prime);
        }

        return hash;
    }

    /// <summary>By a time in Unix seconds; null when the item has none.</summary>
    internal static ulong? Of(long? seconds) => seconds is null or 0 ? null : unchecked((ulong)seconds.GetValueOrDefault());
}
