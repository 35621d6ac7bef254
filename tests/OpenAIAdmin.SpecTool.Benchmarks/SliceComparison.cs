using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Slicing;

namespace OpenAIAdmin.SpecTool.Benchmarks;

/// <summary>
/// The processor time of comparing two slices, and nothing else, in this process: the first time, with everything still to be compiled, and later.
/// </summary>
internal static class SliceComparison
{
    private const int Rounds = 15;

    public static (TimeSpan First, TimeSpan Later) Measure(string baseText, string revisionText)
    {
        var (@base, revision) = (Slice(baseText), Slice(revisionText));
        var times = Enumerable.Range(0, Rounds).Select(_ =>
        {
            var before = Environment.CpuUsage.TotalTime;
            DocumentComparison.Run(@base, revision, withProse: true);
            return Environment.CpuUsage.TotalTime - before;
        }).ToArray();
        return (times[0], times[1..].Order().ElementAt((Rounds - 1) / 2));

        static System.Text.Json.Nodes.JsonObject Slice(string text) => AdminSurface.Slice(DocumentReader.Read(text, "document"));
    }
}
