using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>A response comes in another media type, or with other headers or links.</summary>
internal sealed class ResponseContentChanged() : Rule("SPEC0051", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d.Scope.Direction is Direction.Response
            && d is { IsProse: false }
            && (d.Part is Part.Response or Part.Encoding or Part.Link
            || d is { Part: Part.MediaType, Keyword: not "schema" }
            || d.Part is Part.Parameter)
            ? $"`{d.Name ?? d.Keyword}` of {d.Where()} was {d.Was()} and is {d.Is()}. Check that the client "
                + "still reads this response."
            : null;
}
