using System.Runtime.CompilerServices;
using Microsoft.Kiota.Abstractions;

namespace OpenAIAdmin.Paging;

/// <summary>Goes from page to page of one list, one of them ahead of the caller where that is wanted.</summary>
/// <param name="operation">What the document says of the list.</param>
/// <param name="firstRequest">Makes the request that the caller configured; called once for each enumeration.</param>
/// <param name="paging">How to follow the pages; null for the defaults.</param>
internal abstract class PageWalk<TPage>(ListOperation operation, Func<RequestInformation> firstRequest, PagingOptions? paging)
    where TPage : class
{
    protected ListOperation Operation { get; } = operation;

    protected PagingOptions Paging { get; } = paging ?? PagingOptions.Default;

    /// <summary>All pages.</summary>
    internal async IAsyncEnumerable<TPage> EnumeratePagesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        PageRequests requests = Requests();
        PageTrail trail = Trail(requests);
        using CancellationTokenSource? givenUp = Paging.Prefetch ? CancellationTokenSource.CreateLinkedTokenSource(cancellationToken) : null;
        Task<TPage?>? ahead = null;
        try
        {
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                TPage page = await (ahead ?? ReadAsync(requests.For(trail.Cursor), cancellationToken)).ConfigureAwait(false)
                    ?? throw trail.Failure(PagingProblem.IncompletePage);
                ahead = null;
                string? next = Judge(page, trail);
                if (givenUp is not null && next is not null && trail.MayGoOn)
                {
                    ahead = ReadAsync(requests.For(next), givenUp.Token);
                }

                yield return page;
                if (next is null)
                {
                    yield break;
                }

                trail.Follow(next);
            }
        }
        finally
        {
            if (ahead is not null)
            {
                await GiveUpAsync(ahead, givenUp!).ConfigureAwait(false);
            }
        }
    }

    protected PageRequests Requests() => new(firstRequest(), Operation, Paging);

    protected PageTrail Trail(PageRequests requests) => new(Operation.Name, Paging.MaxPages, requests.FirstCursor);

    /// <summary>Requests a page and reads it; null when it lacks what every page has.</summary>
    protected abstract Task<TPage?> ReadAsync(RequestInformation request, CancellationToken cancellationToken);

    /// <summary>Notes the page's items on the trail, and gives the cursor of the next one; null at the end.</summary>
    protected abstract string? Judge(TPage page, PageTrail trail);

    /// <summary>Ends a request that nobody waits for any more; what it would have brought, errors included, is nobody's concern.</summary>
    private static async Task GiveUpAsync(Task ahead, CancellationTokenSource givenUp)
    {
        givenUp.Cancel();
        try
        {
            await ahead.ConfigureAwait(false);
        }
        catch (Exception)
        {
        }
    }
}
