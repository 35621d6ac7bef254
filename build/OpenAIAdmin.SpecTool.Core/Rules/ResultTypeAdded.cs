using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Naming;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>
/// A usage result type is new, wherever it appears: in the union, in an envelope of its own, in an operation that is
/// itself new. It is told by the form of its tag.
/// </summary>
internal sealed class ResultTypeAdded() : Rule("SPEC0001", Severity.Union)
{
    public override IEnumerable<Explanation> Explain(Difference difference, RuleContext context) =>
        from found in difference.Added(context)
        select new Explanation(
            $"Usage result type `{found.Tag}` ({Schema(found)}) is new at {difference.Where()}: the union lacks the case "
            + $"`{Case(found.Tag)}`. Import upstream, name the schema and its version in spec/names.json (unions), write "
            + "words, and regenerate.")
        {
            At = found.At,
            New = found.Schema,
            Tag = found.Tag,
        };

    private static string Schema(PlacedTag found) =>
        found.At.Segments is ["components", "schemas", var name] ? $"schema `{name}`" : "an inline schema";

    // organization.usage.web_searches.result: WebSearchesUsageResult, as the generator names it unless told otherwise.
    private static string Case(string tag) => PascalCase.Of(tag.Split('.')[^2]) + "UsageResult";
}
