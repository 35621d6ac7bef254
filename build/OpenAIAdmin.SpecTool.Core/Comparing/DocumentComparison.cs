using System.Text.Json.Nodes;

namespace OpenAIAdmin.SpecTool.Comparing;

/// <summary>Compares two sliced documents by what they say on the wire, and by their prose.</summary>
public static class DocumentComparison
{
    /// <param name="withProse">Whether texts for people count too; they do not where one side has been stripped of them.</param>
    public static IReadOnlyList<Difference> Run(JsonObject @base, JsonObject revision, bool withProse)
    {
        var comparison = new Comparison(new(@base), new(revision), withProse);
        comparison.Run();
        return comparison.Differences;
    }
}
