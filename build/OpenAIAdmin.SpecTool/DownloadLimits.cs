namespace OpenAIAdmin.SpecTool;

/// <summary>What a server may ask of us.</summary>
/// <param name="Timeout">From the first request to the last byte, redirects included.</param>
/// <param name="MaxBytes">The longest body that is read.</param>
/// <param name="MaxRedirects">How often it may send us elsewhere.</param>
internal sealed record DownloadLimits(TimeSpan Timeout, long MaxBytes, int MaxRedirects)
{
    // Upstream's own document has 3.4 MB.
    public static readonly DownloadLimits Default = new(TimeSpan.FromSeconds(60), 64 * 1024 * 1024, 5);
}
