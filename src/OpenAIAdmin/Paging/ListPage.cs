namespace OpenAIAdmin.Paging;

/// <summary>One page of a list.</summary>
/// <typeparam name="TItem">The type of the items.</typeparam>
public sealed class ListPage<TItem>
{
    /// <summary>Creates a page.</summary>
    /// <param name="items">The items, in the payload's order.</param>
    /// <param name="hasMore">Whether another page follows.</param>
    /// <param name="nextCursor">The cursor of the page that follows, null on the last page.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public ListPage(IReadOnlyList<TItem> items, bool hasMore, string? nextCursor)
    {
        Items = items ?? throw new ArgumentNullException(nameof(items));
        HasMore = hasMore;
        NextCursor = nextCursor;
    }

    /// <summary>The items, in the payload's order; a page may have none.</summary>
    public IReadOnlyList<TItem> Items { get; }

    /// <summary>Whether another page follows.</summary>
    public bool HasMore { get; }

    /// <summary>The cursor of the page that follows, which resumes an enumeration after this page; null on the last page.</summary>
    public string? NextCursor { get; }
}
