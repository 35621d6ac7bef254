using Microsoft.Kiota.Abstractions;
using OpenAIAdmin.Diagnostics;
using OpenAIAdmin.Http;

namespace OpenAIAdmin.Usage.Paging;

/// <summary>Counts what was read, and tells of results of types that came after this version.</summary>
internal static class ReadingNews
{
    /// <param name="bucket">What was read.</param>
    /// <param name="operation">The operation that gave it, as <c>GET /path</c>.</param>
    /// <param name="adapter">The client's adapter; one of the caller's own has no log.</param>
    public static void Of(UsageBucket bucket, string operation, IRequestAdapter adapter)
    {
        Telemetry.BucketRead(operation);
        var runtime = (adapter as AdminRequestAdapter)?.Runtime;
        if (runtime is null && !Telemetry.CountsUnknownResults) return;
        for (int i = 0; i < bucket.Results.Count; i++)
        {
            if (bucket.Results[i] is not UnknownUsageResult unknown) continue;
            Telemetry.UnknownResult(unknown.Tag);
            runtime?.TellUnknown(unknown.Tag);
        }
    }
}
