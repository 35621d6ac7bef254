namespace OpenAIAdmin.SpecTool.ReferencePages;

/// <summary>
/// A line announces what stands below it, in full or as <c>a, b, 3 more</c>. What does not come out as announced is
/// refused: the page is cut off then, or speaks in a way that this reader does not know.
/// </summary>
internal static class Announcement
{
    public static void CheckGiven(PageBullet bullet, PageTypeText text)
    {
        if (text.Terms.Count == 0) throw bullet.Fail("no type is given.");
    }

    public static void CheckCount(PageBullet bullet, int announced, int found)
    {
        if (announced != found) throw bullet.Fail($"{announced} are announced and {found} follow: the page seems truncated.");
    }

    /// <summary>Checks the members of an object.</summary>
    /// <param name="names">What stands in the braces.</param>
    public static void CheckNames(PageBullet bullet, string names, IReadOnlyList<PageMember> members)
    {
        var announced = names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var more = announced is [.., var last] ? PageTypeText.Announced(last) : null;
        var named = more is null ? announced : announced[..^1];
        CheckCount(bullet, named.Length + (more ?? 0), members.Count);
        var missing = named.Except(members.Select(member => member.Name)).ToArray();
        if (missing.Length > 0) throw bullet.Fail($"`{missing[0]}` is announced and does not follow.");
    }

    /// <summary>How many terms of a union one of the lines below it stands for: of values, each is one.</summary>
    public static int TermsOf(PageBullet bullet) =>
        Math.Max(1, PageTypeText.Parse(PageLine.Of(bullet).Type).Count);
}
