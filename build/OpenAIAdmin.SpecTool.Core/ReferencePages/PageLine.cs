using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace OpenAIAdmin.SpecTool.ReferencePages;

/// <summary>What one bullet is: a member, a value, or one of several types.</summary>
/// <param name="Name">The member's name, or the type's where it has one.</param>
/// <param name="Type">The text of the type.</param>
internal sealed partial record PageLine(PageLineKind Kind, string? Name, string Type)
{
    public static PageLine Of(PageBullet bullet)
    {
        var text = Spaces().Replace(bullet.Text, " ").Trim();
        if (PageTypeText.IsValue(text)) return new(PageLineKind.Value, null, text);
        if (Member().Match(text) is { Success: true } member)
        {
            var name = member.Groups["name"].Value;
            return new(PageLineKind.Member, name[0] == '"' ? (string)JsonNode.Parse(name)! : name, member.Groups["type"].Value);
        }

        return Declaration().Match(text) is { Success: true } declaration
            ? new(PageLineKind.Alternative, declaration.Groups["name"].Value, declaration.Groups["type"].Value)
            : new(PageLineKind.Alternative, null, text);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("""^(?<name>"([^"\\]|\\.)+"|[A-Za-z_$][\w.$\-\[\]]*): (?<type>.+)$""")]
    private static partial Regex Member();

    [GeneratedRegex(@"^(?<name>[A-Z]\w*) (= (?<type>.+)|(?<type>object \{.*\}))$")]
    private static partial Regex Declaration();
}

internal enum PageLineKind
{
    Member,
    Value,
    Alternative,
}
