using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.ReferencePages;

/// <summary>One line of a page's grammar: <c>- `name: string`</c>, with what stands indented below it.</summary>
/// <param name="Page">The page's name, for messages.</param>
/// <param name="Text">What stands between the backticks.</param>
internal sealed record PageBullet(string Page, string Text, SourcePosition At)
{
    public List<PageBullet> Children { get; } = [];

    public SpecException Fail(string why) => new($"{Page}{At}: `{Text}`: {why}");
}
