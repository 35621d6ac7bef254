using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.ReferencePages;

/// <summary>A type as a page describes it.</summary>
internal abstract record PageType(SourcePosition At)
{
    /// <summary>What the type says, whatever line says it: equal types have equal texts.</summary>
    public abstract string Text { get; }
}

/// <summary><c>string</c>, <c>number</c>, <c>boolean</c>, <c>unknown</c>.</summary>
internal sealed record SimpleType(string Name, SourcePosition At) : PageType(At)
{
    public override string Text => Name;
}

/// <summary><c>"a" or "b"</c>, each value as JSON.</summary>
internal sealed record ValuesType(IReadOnlyList<PageValue> Values, SourcePosition At) : PageType(At)
{
    public override string Text { get; } = string.Join('|', Values.Select(value => value.Json));
}

internal sealed record PageValue(string Json, SourcePosition At);

/// <summary><c>array of …</c></summary>
internal sealed record ArrayType(PageType Items, SourcePosition At) : PageType(At)
{
    public override string Text { get; } = $"array of ({Items.Text})";
}

/// <summary><c>map[…]</c></summary>
internal sealed record MapType(PageType Values, SourcePosition At) : PageType(At)
{
    public override string Text { get; } = $"map[{Values.Text}]";
}

/// <summary><c>object { … }</c></summary>
internal sealed record ObjectType(IReadOnlyList<PageMember> Members, SourcePosition At) : PageType(At)
{
    public override string Text { get; } =
        $"object {{ {string.Join(',', Members.Select(member => $"{member.Name}{(member.IsRequired ? '!' : '?')}: {member.Type.Text}"))} }}";
}

/// <summary>A member of an object, or a parameter.</summary>
internal sealed record PageMember(string Name, bool IsRequired, PageType Type, SourcePosition At);

/// <summary><c>A or B</c>, where those are no mere values.</summary>
internal sealed record UnionType(IReadOnlyList<PageType> Alternatives, SourcePosition At) : PageType(At)
{
    public override string Text { get; } = $"({string.Join('|', Alternatives.Select(alternative => alternative.Text))})";
}

/// <summary><c>Name object { … }</c>, or <c>Name = …</c>: a type that the page names.</summary>
internal sealed record NamedType(string Name, PageType Type, SourcePosition At) : PageType(At)
{
    public override string Text { get; } = $"{Name} = {Type.Text}";
}

/// <summary>The name of a type that is described elsewhere on the page.</summary>
internal sealed record TypeName(string Name, SourcePosition At) : PageType(At)
{
    public override string Text => Name;
}
