using OpenAIAdmin.Diagnostics;

namespace OpenAIAdmin.Paging;

/// <summary>
/// The way of one enumeration through its pages. Remembers which cursors and items came, and refuses a page that would lose others
/// or begin anew.
/// </summary>
internal sealed class PageTrail
{
    private readonly HashSet<string> _cursors = new(StringComparer.Ordinal);
    private readonly HashSet<ulong> _items = [];
    private readonly string _operation;
    private readonly int _maxPages;
    private int _pages = 1;
    private bool _hasItems;
    private bool _hasNewItems;

    internal PageTrail(string operation, int maxPages, string? firstCursor)
    {
        _operation = operation;
        _maxPages = maxPages;
        Cursor = firstCursor;
        if (firstCursor is not null)
        {
            _cursors.Add(firstCursor);
        }
    }

    /// <summary>The cursor of the page that is being read; null for the start of the list.</summary>
    internal string? Cursor { get; private set; }

    /// <summary>Whether one page more may be requested.</summary>
    internal bool MayGoOn => _pages < _maxPages;

    /// <summary>Notes an item of the page. One without an identity counts as new.</summary>
    internal void Note(ulong? identity)
    {
        _hasItems = true;
        _hasNewItems |= identity is not ulong known || _items.Add(known);
    }

    /// <summary>Judges the page, whose items have been noted, and gives the cursor of the next one; null at the end of the list.</summary>
    /// <exception cref="PagingException">The page cannot be one of those that the list consists of.</exception>
    internal string? End(bool hasMore, string? nextCursor)
    {
        if (_hasItems && !_hasNewItems)
        {
            throw Failure(PagingProblem.RepeatedItems);
        }

        ReadingNews.Page(_operation);
        if (!hasMore)
        {
            return null;
        }

        if (string.IsNullOrEmpty(nextCursor))
        {
            throw Failure(PagingProblem.MissingCursor);
        }

        return _cursors.Add(nextCursor!) ? nextCursor : throw Failure(PagingProblem.RepeatedCursor);
    }

    /// <summary>Goes on to the next page.</summary>
    /// <exception cref="PagingException">That would be one page too many.</exception>
    internal void Follow(string cursor)
    {
        Cursor = cursor;
        if (!MayGoOn)
        {
            throw Failure(PagingProblem.TooManyPages);
        }

        _pages++;
        _hasItems = _hasNewItems = false;
    }

    internal PagingException Failure(PagingProblem problem) => new(problem, _operation, Cursor);
}
