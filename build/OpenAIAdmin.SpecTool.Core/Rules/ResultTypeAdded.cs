using OpenAIAdmin.SpecTool.Comparing;

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
            + $"`{Facts.Case(found.Tag)}`. Import upstream{(difference.IsUnionMember() ? "" : ", patch it into the union")}; in "
            + $"spec/names.json call the schema `Wire{Facts.Case(found.Tag)}` (components) and give the tag its version "
            + "(unions); write its words, and regenerate.")
        {
            At = found.At,
            New = found.Schema,
            Tag = found.Tag,
        };

    private static string Schema(PlacedTag found) =>
        found.At.Segments is ["components", "schemas", var name] ? $"schema `{name}`" : "an inline schema";
}
