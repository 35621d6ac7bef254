using System.Runtime.CompilerServices;
using Microsoft.Kiota.Abstractions;
using OpenAIAdmin.Diagnostics;
using OpenAIAdmin.Http;
using OpenAIAdmin.Paging;
using OpenAIAdmin.Usage.Reading;

namespace OpenAIAdmin.Usage.Paging;

/// <summary>
/// The pages of one endpoint of usage or costs. Requests go through Kiota's adapter, with its authentication, middleware and
/// errors; only the body is read by us, while it arrives.
/// </summary>
/// <param name="adapter">Sends.</param>
/// <param name="operation">What the document says of the endpoint.</param>
/// <param name="firstRequest">Makes the request that the caller configured; called once for each enumeration.</param>
/// <param name="paging">How to follow the pages; null for the defaults.</param>
/// <param name="options">How to read them; null for the defaults.</param>
internal sealed class UsagePages(
    IRequestAdapter adapter, ListOperation operation, Func<RequestInformation> firstRequest, PagingOptions? paging, UsageReadOptions? options)
    : PageWalk<UsagePage>(operation, firstRequest, paging)
{
    private readonly BodyStallLimit? _stall = options?.OwnBodyStallTimeout is { } limit ? new(limit) : null;

    // Our adapter watches the bodies that it hands out; a second watch, by another clock, would only race with it.
    private readonly UsageReadOptions _options = adapter is AdminRequestAdapter
        ? (options ?? UsageReadOptions.Default).Unwatched()
        : options ?? UsageReadOptions.Default;

    /// <summary>The buckets of all pages: as they arrive, or, where pages are requested ahead, of pages that are wholly there.</summary>
    internal IAsyncEnumerable<UsageBucket> EnumerateAsync(CancellationToken cancellationToken) =>
        Paging.Prefetch ? WholeAsync(cancellationToken) : StreamedAsync(cancellationToken);

    /// <summary>The first page, or the one whose cursor the request names.</summary>
    internal async Task<UsagePage> GetPageAsync(CancellationToken cancellationToken)
    {
        PageRequests requests = Requests();
        return await ReadPageAsync(requests.For(requests.FirstCursor), cancellationToken).ConfigureAwait(false);
    }

    protected override async Task<UsagePage?> ReadAsync(RequestInformation request, CancellationToken cancellationToken) =>
        await ReadPageAsync(request, cancellationToken).ConfigureAwait(false);

    private async Task<UsagePage> ReadPageAsync(RequestInformation request, CancellationToken cancellationToken)
    {
        Stream body = await SendAsync(request, cancellationToken).ConfigureAwait(false);
        return await StreamedPage.ReadAsync(body, ClientReading.For(adapter), _options, cancellationToken).ConfigureAwait(false);
    }

    protected override string? Judge(UsagePage page, PageTrail trail)
    {
        foreach (UsageBucket bucket in page.Buckets)
        {
            Note(bucket, trail);
        }

        return trail.End(page.HasMore, page.NextPage);
    }

    private async IAsyncEnumerable<UsageBucket> WholeAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (UsagePage page in EnumeratePagesAsync(cancellationToken).ConfigureAwait(false))
        {
            foreach (UsageBucket bucket in page.Buckets)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return bucket;
            }
        }
    }

    private async IAsyncEnumerable<UsageBucket> StreamedAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ClientReading reading = ClientReading.For(adapter);
        PageRequests requests = Requests();
        PageTrail trail = Trail(requests);
        while (true)
        {
            Stream body = await SendAsync(requests.For(trail.Cursor), cancellationToken).ConfigureAwait(false);
            using ClientReading.Lease lease = reading.Rent(_options);
            using BodyReader reader = new(body, lease.Parser, _options, keepsRest: false, cancellationToken);
            while (await reader.NextAsync().ConfigureAwait(false) is UsageBucket bucket)
            {
                Note(bucket, trail);
                yield return bucket;
            }

            if (trail.End(reader.Envelope.HasMore, reader.Envelope.NextPage) is not { } next)
            {
                yield break;
            }

            trail.Follow(next);
        }
    }

    private void Note(UsageBucket bucket, PageTrail trail)
    {
        trail.Note(Identity(bucket));
        ReadingNews.Bucket(bucket, Operation.Name, adapter);
    }

    // The span of time is what one bucket has and no other. The results are no part of it: they may differ between two readings.
    private static ulong? Identity(UsageBucket bucket) => ItemIdentity.Of(bucket.StartTimeUnixSeconds);

    // The adapter hands a stream out as soon as the headers are there, and leaves it to us to close it.
    private async Task<Stream> SendAsync(RequestInformation request, CancellationToken cancellationToken)
    {
        if (_stall is not null) request.AddRequestOptions([_stall]);
        return await adapter.SendPrimitiveAsync<Stream>(request, Operation.Errors, cancellationToken).ConfigureAwait(false)
            ?? throw new UsagePayloadException("the response has no body");
    }
}
