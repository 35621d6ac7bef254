using OpenAIAdmin.SpecTool.Comparing;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>A usage result type is gone from the whole document.</summary>
internal sealed class ResultTypeRemoved() : Rule("SPEC0002", Severity.Union)
{
    public override IEnumerable<Explanation> Explain(Difference difference, RuleContext context) =>
        from found in difference.Removed(context)
        select new Explanation(
            $"Usage result type `{found.Tag}` is gone from {difference.Where()}. If the server still sends it, keep it in "
            + $"spec/additions; otherwise the case `{Facts.Case(found.Tag)}` leaves the union, which breaks callers.")
        {
            At = found.At,
            Tag = found.Tag,
        };
}
