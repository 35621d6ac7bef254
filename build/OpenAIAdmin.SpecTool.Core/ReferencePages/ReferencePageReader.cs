using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Partial;

namespace OpenAIAdmin.SpecTool.ReferencePages;

/// <summary>Reads upstream's reference page (Markdown), where changes are announced first.</summary>
public static class ReferencePageReader
{
    /// <summary>What an acceptance calls this kind of source.</summary>
    public const string Kind = "page";

    /// <summary>Reads a page, or a part of one; throws a <see cref="SpecException"/> that says what is wrong and where.</summary>
    public static PartialUpstream Read(string text, string name)
    {
        var page = ReferencePage.Read(text, name);
        var document = new PageDocument(page);
        var scope = new PageScope(page);
        return new(name, document.Root, document.Lines, whole => PageCut.Of(whole, scope))
        {
            Kind = Kind,
            IsWhole = false,
            Advice = "(So says the reference page. What upstream's document lacks as well goes into spec/additions.)",
        };
    }
}
