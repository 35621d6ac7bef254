using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Deriving;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Partial;
using OpenAIAdmin.SpecTool.ReferencePages;
using OpenAIAdmin.SpecTool.Reporting;
using OpenAIAdmin.SpecTool.Rules;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>Compares pages with the repository's own inputs.</summary>
internal static class PageDiff
{
    public static Report Report(string page, DerivationInput? input = null, string? accepted = null) =>
        PartialGate.Run(input ?? ReviewedSpec.Input, accepted, ReferencePageReader.Read(page, "page.md"), ChangedUpstream.Today);

    public static IReadOnlyList<GateFinding> Findings(string page, DerivationInput? input = null) =>
        [.. Report(page, input).Findings.Select(reported => reported.Finding)];

    /// <summary>The reviewed upstream as a page, once something in it has changed.</summary>
    /// <param name="shows">Which operations stand on the page; null: all.</param>
    /// <param name="resource">The heading over them; null: none.</param>
    public static string Page(Action<JsonObject> change, Func<Operation, bool>? shows = null, string? resource = "Resource")
    {
        var document = JsonNode.Parse(ReviewedSpec.Input.ReviewedUpstream)!.AsObject();
        change(document);
        foreach (var operation in Operation.All(document).Where(operation => shows is not null && !shows(operation)).ToArray())
        {
            document["paths"]![operation.Path]!.AsObject().Remove(operation.Method);
        }

        return PageWriter.Write(document, _ => resource);
    }
}
