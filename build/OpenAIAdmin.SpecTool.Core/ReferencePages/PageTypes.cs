namespace OpenAIAdmin.SpecTool.ReferencePages;

/// <summary>Reads types from bullets: the line says what kind of type it is, what stands below it says the rest.</summary>
internal static class PageTypes
{
    public static IReadOnlyList<PageMember> Members(IEnumerable<PageBullet> bullets) => [.. bullets.Select(Member)];

    /// <summary>What an operation returns: the members of an object, or a type.</summary>
    public static PageType? Result(IReadOnlyList<PageBullet> bullets) =>
        bullets.Count == 0 ? null
        : bullets.All(bullet => PageLine.Of(bullet).Kind is PageLineKind.Member) ? new ObjectType(Members(bullets), bullets[0].At)
        : bullets is [var only] ? Alternative(only)
        : new UnionType([.. bullets.Select(Alternative)], bullets[0].At);

    /// <summary>A bullet that is a type itself, with or without a name.</summary>
    public static PageType Alternative(PageBullet bullet)
    {
        var line = PageLine.Of(bullet);
        if (line.Kind is PageLineKind.Member) throw bullet.Fail("a member stands among types.");
        var type = Typed(bullet, PageTypeText.Parse(line.Type));
        return line.Name is { } name ? new NamedType(name, type, bullet.At) : type;
    }

    private static PageMember Member(PageBullet bullet)
    {
        var line = PageLine.Of(bullet);
        if (line.Kind is not PageLineKind.Member) throw bullet.Fail("a member is expected here: a name, a colon, a type.");
        var text = PageTypeText.Parse(line.Type);
        return new(line.Name!, !text.IsOptional, Typed(bullet, text), bullet.At);
    }

    private static PageType Typed(PageBullet bullet, PageTypeText text)
    {
        Announcement.CheckGiven(bullet, text);
        var kinds = bullet.Children.Select(child => PageLine.Of(child).Kind).Distinct().ToArray();
        return kinds switch
        {
            [] => PlainTypes.Of(bullet, text),
            [PageLineKind.Member] => WithMembers(bullet, text),
            [PageLineKind.Value] when text.IsValues || text.IsOneName => WithValues(bullet, text),
            _ when kinds.Contains(PageLineKind.Member) => throw bullet.Fail("members and types stand side by side below it."),
            _ => WithAlternatives(bullet, text),
        };
    }

    private static PageType WithMembers(PageBullet bullet, PageTypeText text)
    {
        if (text is not { Terms: [var term], More: 0 }) throw bullet.Fail("several types are announced, and members follow.");
        var core = PageTerm.Core(term);
        var members = Members(bullet.Children);
        if (PageTerm.Members(core) is { } announced) Announcement.CheckNames(bullet, announced, members);
        else if (!PageTerm.IsName(core)) throw bullet.Fail($"`{core}` has no members, and some follow.");
        return Around(text, new ObjectType(members, bullet.At));
    }

    private static PageType WithValues(PageBullet bullet, PageTypeText text)
    {
        if (text.IsValues) Announcement.CheckCount(bullet, text.Count, bullet.Children.Count);
        return Around(text, new ValuesType([.. bullet.Children.Select(child => new PageValue(PageLine.Of(child).Type, child.At))], bullet.At));
    }

    private static PageType WithAlternatives(PageBullet bullet, PageTypeText text)
    {
        var isMap = text is { Terms: [var map], More: 0 } && PageTerm.MapValues(map) is not null;
        if (!text.IsOneName && !isMap) Announcement.CheckCount(bullet, text.Count, bullet.Children.Sum(Announcement.TermsOf));
        var alternatives = bullet.Children.Select(Alternative).ToArray();
        var type = alternatives is [var one] ? one : new UnionType(alternatives, bullet.At);
        if (text.IsOneName || isMap) return Around(text, type);

        // "array of A or B": of both, unless what stands below it says that the array itself is one of them.
        return PageTerm.IsArray(text.Terms[0]) && !PageTerm.IsArray(PageLine.Of(bullet.Children[0]).Type) ? new ArrayType(type, bullet.At) : type;
    }

    /// <summary>The type in the arrays and maps around it, and under its name where it has one.</summary>
    private static PageType Around(PageTypeText text, PageType type)
    {
        var core = PageTerm.Core(text.Terms[0]);
        return PageTerm.Around(text.Terms[0], PageTerm.IsName(core) ? new NamedType(core, type, type.At) : type);
    }
}
