namespace OpenAIAdmin.Paging;

/// <summary>How the pages of a list are followed. The defaults suit most callers.</summary>
public sealed class PagingOptions
{
    internal static readonly PagingOptions Default = new();

    private int? _pageSize;
    private string? _cursor;
    private int _maxPages = 100_000;

    /// <summary>
    /// How many items a page has at most (buckets, for usage and costs): the query parameter <c>limit</c>. Default: null, which leaves
    /// it to the configuration of the request, and otherwise to the server. The server refuses more than it allows.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int? PageSize
    {
        get => _pageSize;
        init => _pageSize = value is null or > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A page has at least one item.");
    }

    /// <summary>
    /// Whether the next page is requested while the caller still works on the one before. Default: false, because rate limits are
    /// tight. One page is ahead at most. Giving the enumeration up cancels its request.
    /// </summary>
    public bool Prefetch { get; init; }

    /// <summary>
    /// The cursor to begin with: that of a page (<see cref="ListPage{TItem}.NextCursor"/>, <c>UsagePage.NextPage</c>) or of a
    /// <see cref="PagingException"/>. Default: null, which begins at the start, or with the cursor in the configuration of the request.
    /// </summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public string? Cursor
    {
        get => _cursor;
        init => _cursor = value is not "" ? value : throw new ArgumentException("A cursor is not empty; null begins at the start.", nameof(value));
    }

    /// <summary>
    /// The most pages that one enumeration requests. Default: 100000. When more follow, it ends with a <see cref="PagingException"/>
    /// whose cursor resumes it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxPages
    {
        get => _maxPages;
        init => _maxPages = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least one page is requested.");
    }
}
