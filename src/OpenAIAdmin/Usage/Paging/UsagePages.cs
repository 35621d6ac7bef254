using System.Runtime.CompilerServices;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;
using OpenAIAdmin.Usage.Reading;

namespace OpenAIAdmin.Usage.Paging;

/// <summary>
/// Requests the pages of one endpoint and reads them. Requests go through Kiota's adapter, with its authentication, middleware and
/// errors; only the body is read by us, while it arrives.
/// </summary>
internal sealed class UsagePages(
    IRequestAdapter adapter, Func<RequestInformation> firstRequest, string pageParameter, ParsableFactory<IParsable> error)
{
    private readonly Dictionary<string, ParsableFactory<IParsable>> _errors = new() { { "XXX", error } };

    /// <summary>The buckets of all pages.</summary>
    internal async IAsyncEnumerable<UsageBucket> EnumerateAsync(
        UsageReadOptions? options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        options ??= UsageReadOptions.Default;
        ClientReading reading = ClientReading.For(adapter);
        PageRequests requests = new(firstRequest(), pageParameter);
        PageCursors cursors = new();
        string? cursor = null;
        do
        {
            Stream body = await SendAsync(requests.For(cursor), cancellationToken).ConfigureAwait(false);
            using ClientReading.Lease lease = reading.Rent(options);
            using BodyReader reader = new(body, lease.Parser, options, keepsRest: false, cancellationToken);
            while (await reader.NextAsync().ConfigureAwait(false) is UsageBucket bucket)
            {
                yield return bucket;
            }

            cursor = cursors.Next(reader.Envelope.HasMore, reader.Envelope.NextPage);
        }
        while (cursor is not null);
    }

    /// <summary>The first page, or the one whose cursor the request names.</summary>
    internal async Task<UsagePage> GetPageAsync(UsageReadOptions? options, CancellationToken cancellationToken)
    {
        Stream body = await SendAsync(firstRequest(), cancellationToken).ConfigureAwait(false);
        return await StreamedPage.ReadAsync(body, ClientReading.For(adapter), options ?? UsageReadOptions.Default, cancellationToken)
            .ConfigureAwait(false);
    }

    // The adapter hands a stream out as soon as the headers are there, and leaves it to us to close it.
    private async Task<Stream> SendAsync(RequestInformation request, CancellationToken cancellationToken) =>
        await adapter.SendPrimitiveAsync<Stream>(request, _errors, cancellationToken).ConfigureAwait(false)
            ?? throw new UsagePayloadException("the response has no body");
}
