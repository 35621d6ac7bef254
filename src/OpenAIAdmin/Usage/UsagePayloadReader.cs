using System.Runtime.CompilerServices;
using OpenAIAdmin.Usage.Reading;

namespace OpenAIAdmin.Usage;

/// <summary>
/// Reads pages of usage and costs that are at hand as JSON: recordings, exports, or another transport. One reader shares
/// repeated strings between all that it reads, so keep one; any number of threads may use it. What a stream throws comes through.
/// </summary>
public sealed class UsagePayloadReader
{
    private readonly ClientReading _reading = new();
    private readonly UsageReadOptions _options;

    /// <summary>Creates a reader.</summary>
    /// <param name="options">How to read; null for the defaults.</param>
    public UsagePayloadReader(UsageReadOptions? options = null) => _options = options ?? UsageReadOptions.Default;

    /// <summary>Reads a page whose text is wholly at hand.</summary>
    /// <param name="utf8Json">The page, in UTF-8; a byte order mark before it is overlooked.</param>
    /// <exception cref="UsagePayloadException">The text is not a page of usage or costs.</exception>
    public UsagePage ReadPage(ReadOnlySpan<byte> utf8Json)
    {
        using ClientReading.Lease lease = _reading.Rent(_options);
        return BufferedPage.Read(utf8Json, lease.Parser, _options);
    }

    /// <summary>Reads a page while its text arrives.</summary>
    /// <param name="utf8Json">The page, in UTF-8, with a byte order mark or without; closed in the end.</param>
    /// <param name="cancellationToken">Ends the reading, and closes the stream.</param>
    /// <exception cref="UsagePayloadException">The text is not a page of usage or costs.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="TimeoutException">The stream stayed silent for longer than <see cref="UsageReadOptions.BodyStallTimeout"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> ended the reading.</exception>
    public Task<UsagePage> ReadPageAsync(Stream utf8Json, CancellationToken cancellationToken = default) =>
        StreamedPage.ReadAsync(utf8Json ?? throw new ArgumentNullException(nameof(utf8Json)), _reading, _options, cancellationToken);

    /// <summary>
    /// Reads the buckets of a page, each as soon as it has arrived. Only an enumeration that ends without an exception was the whole page.
    /// </summary>
    /// <param name="utf8Json">The page, in UTF-8, with a byte order mark or without; closed in the end, also when the enumeration is given up.</param>
    /// <param name="cancellationToken">Ends the reading, and closes the stream.</param>
    /// <exception cref="UsagePayloadException">The text is not a page of usage or costs.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="TimeoutException">The stream stayed silent for longer than <see cref="UsageReadOptions.BodyStallTimeout"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> ended the reading.</exception>
    public IAsyncEnumerable<UsageBucket> ReadBucketsAsync(Stream utf8Json, CancellationToken cancellationToken = default) =>
        BucketsAsync(utf8Json ?? throw new ArgumentNullException(nameof(utf8Json)), cancellationToken);

    private async IAsyncEnumerable<UsageBucket> BucketsAsync(Stream body, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using ClientReading.Lease lease = _reading.Rent(_options);
        using BodyReader reader = new(body, lease.Parser, _options, keepsRest: false, cancellationToken);
        while (await reader.NextAsync().ConfigureAwait(false) is UsageBucket bucket)
        {
            yield return bucket;
        }
    }
}
