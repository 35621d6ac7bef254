using Microsoft.Kiota.Abstractions;
using OpenAIAdmin.Http;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Diagnostics;

/// <summary>Counts what was read, and tells of results of types that came after this version. All that readers know of telemetry.</summary>
internal static class ReadingNews
{
    /// <param name="operation">The list's operation, as <c>GET /path</c>.</param>
    public static void Page(string operation) => Telemetry.PageRead(operation);

    /// <param name="bucket">What was read.</param>
    /// <param name="operation">The operation that gave it.</param>
    /// <param name="adapter">The client's adapter; one of the caller's own has no log.</param>
    public static void Bucket(UsageBucket bucket, string operation, IRequestAdapter adapter)
    {
        Telemetry.BucketRead(operation);
        var runtime = (adapter as AdminRequestAdapter)?.Runtime;
        if (runtime is null && !Telemetry.CountsUnknownResults) return;
        for (var i = 0; i < bucket.Results.Count; i++)
        {
            if (bucket.Results[i] is not UnknownUsageResult unknown) continue;
            Telemetry.UnknownResult(unknown.Tag);
            runtime?.TellUnknown(unknown.Tag);
        }
    }
}
