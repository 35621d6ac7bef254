namespace OpenAIAdmin.SpecTool.ReferencePages;

/// <summary>Reads types that one line says in full.</summary>
internal static class PlainTypes
{
    public static PageType Of(PageBullet bullet, PageTypeText text)
    {
        if (text.More > 0) throw bullet.Fail($"{text.More} more are announced, and nothing follows: the page seems truncated.");
        Announcement.CheckGiven(bullet, text);
        if (text.IsValues) return PageTerm.Around(text.Terms[0], Values(bullet, text.Terms.Select(PageTerm.Core)));
        if (text.Terms.Count > 1 && PageTerm.IsArray(text.Terms[0]))
        {
            throw bullet.Fail("the array may hold all of these types or only the first: nothing below it tells.");
        }

        var values = text.Terms.Where(PageTypeText.IsValue).ToArray();
        PageType[] types =
        [
            .. text.Terms.Except(values).Select(term => Term(bullet, term)),
            .. values.Length > 0 ? [Values(bullet, values)] : Array.Empty<PageType>(),
        ];
        return types is [var only] ? only : new UnionType(types, bullet.At);
    }

    private static PageType Term(PageBullet bullet, string term)
    {
        if (PageTerm.Items(term) is { } items) return new ArrayType(Term(bullet, items), bullet.At);
        if (PageTerm.MapValues(term) is { } values) return new MapType(Of(bullet, PageTypeText.Parse(values)), bullet.At);
        if (PageTerm.IsSimple(term)) return new SimpleType(term, bullet.At);
        if (PageTerm.IsName(term)) return new TypeName(term, bullet.At);
        if (PageTerm.Members(term) is not { } announced) throw bullet.Fail($"`{term}` is no type that this reader knows.");
        Announcement.CheckNames(bullet, announced, []);
        return new ObjectType([], bullet.At);
    }

    private static ValuesType Values(PageBullet bullet, IEnumerable<string> values) =>
        new([.. values.Select(value => new PageValue(value, bullet.At))], bullet.At);
}
