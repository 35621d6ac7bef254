using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>A response comes in another media type, or with other headers or links.</summary>
internal sealed class ResponseContentChanged() : Rule("SPEC0051", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d is { Scope.Direction: Direction.Response, Keyword: not "deprecated" }
            && (d.Part is Part.Response or Part.Encoding or Part.Link or Part.Parameter
                || d is { Part: Part.MediaType, Keyword: not "schema" })
            ? $"`{d.Name ?? d.Keyword}` of {d.Where()} was {d.Was()} and is {d.Is()}. Import upstream, and check that the client "
                + "still reads this response."
            : null;
}
