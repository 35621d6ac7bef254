using System.Text.Json.Nodes;

namespace OpenAIAdmin.SpecTool.Comparing;

/// <summary>Compares two sliced documents by what they say on the wire, and by their prose.</summary>
public static class DocumentComparison
{
    /// <param name="withProse">Whether texts for people count too; they do not where one side has been stripped of them.</param>
    /// <param name="namedByBase">
    /// Whether component schemas are called by the base's names: those of a revision that is no upstream document are
    /// known to nobody here.
    /// </param>
    public static IReadOnlyList<Difference> Run(JsonObject @base, JsonObject revision, bool withProse, bool namedByBase = false)
    {
        var comparison = new Comparison(new(@base), new(revision), withProse, namedByBase);
        comparison.Run();
        return comparison.Differences;
    }
}
