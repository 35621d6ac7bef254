namespace OpenAIAdmin.Usage.Paging;

/// <summary>Follows the cursors of one enumeration, and refuses those that would lose pages or never end.</summary>
internal sealed class PageCursors
{
    private const string Member = "next_page";

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>The cursor of the page that follows; null at the end.</summary>
    /// <exception cref="UsagePayloadException">There is more, but no cursor, or one that came before.</exception>
    internal string? Next(bool hasMore, string? nextPage)
    {
        if (!hasMore)
        {
            return null;
        }

        if (string.IsNullOrEmpty(nextPage))
        {
            throw new UsagePayloadException("the page says that more follow, but has no cursor", Member);
        }

        return _seen.Add(nextPage!) ? nextPage : throw new UsagePayloadException("the cursor came before; following it would never end", Member);
    }
}
