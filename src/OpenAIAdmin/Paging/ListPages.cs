using System.Runtime.CompilerServices;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace OpenAIAdmin.Paging;

/// <summary>The pages of one list, requested and read through Kiota's adapter like any other answer.</summary>
/// <param name="adapter">Sends, and reads the model of a page.</param>
/// <param name="operation">What the document says of the list.</param>
/// <param name="shape">Where a page has what.</param>
/// <param name="firstRequest">Makes the request that the caller configured; called once for each enumeration.</param>
/// <param name="paging">How to follow the pages; null for the defaults.</param>
internal sealed class ListPages<TPage, TItem>(
    IRequestAdapter adapter, ListOperation operation, ListShape<TPage, TItem> shape, Func<RequestInformation> firstRequest, PagingOptions? paging)
    : PageWalk<ListPage<TItem>>(operation, firstRequest, paging)
    where TPage : class, IParsable
{
    /// <summary>The items of all pages.</summary>
    internal async IAsyncEnumerable<TItem> EnumerateAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (ListPage<TItem> page in EnumeratePagesAsync(cancellationToken).ConfigureAwait(false))
        {
            for (int i = 0; i < page.Items.Count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return page.Items[i];
            }
        }
    }

    protected override async Task<ListPage<TItem>?> ReadAsync(RequestInformation request, CancellationToken cancellationToken)
    {
        TPage? page = await adapter.SendAsync(request, shape.Factory, Operation.Errors, cancellationToken).ConfigureAwait(false);
        return page is not null && shape.Items(page) is { } items && shape.More(page) is { } hasMore
            ? new(items, hasMore, hasMore ? shape.Cursor(page) : null)
            : null;
    }

    protected override string? Judge(ListPage<TItem> page, PageTrail trail)
    {
        for (int i = 0; i < page.Items.Count; i++)
        {
            trail.Note(page.Items[i] is { } item ? shape.Identity(item) : null);
        }

        return trail.End(page.HasMore, page.NextCursor);
    }
}
