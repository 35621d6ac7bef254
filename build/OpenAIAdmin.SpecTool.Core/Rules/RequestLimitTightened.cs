using OpenAIAdmin.SpecTool.Comparing;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>The server takes fewer values than before: a limit on what is sent is new or stricter.</summary>
internal sealed class RequestLimitTightened() : Rule("SPEC0064", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d.IsLimit() && d.IsTightened()
            ? $"`{d.Keyword}` at {d.Where()} was {d.Was()} and is {d.Is()}: values that were taken may be refused. Import "
                + "upstream, and say the limit in the words of the parameter or member; the client checks no limits."
            : null;
}
