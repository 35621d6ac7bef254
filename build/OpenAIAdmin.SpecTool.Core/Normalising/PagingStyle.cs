namespace OpenAIAdmin.SpecTool.Normalising;

/// <summary>One way in which a list tells where its next page begins, and is told.</summary>
/// <param name="Name">What the document calls it.</param>
/// <param name="Parameter">The query parameter that takes the cursor.</param>
/// <param name="Cursor">The member of the answer that has it; null where the last item is the cursor.</param>
public sealed record PagingStyle(string Name, string Parameter, string? Cursor)
{
    public static IReadOnlyList<PagingStyle> All =>
    [
        new("last_id", "after", "last_id"),
        new("next", "after", "next"),
        new("next_page", "page", "next_page"),
        new("last_item", "after", null),
    ];

    public bool Fits(ListOperation list) => list.Takes(Parameter) && list.CursorMembers(All.Select(style => style.Cursor).OfType<string>()).SequenceEqual(Cursor is null ? [] : [Cursor])
        && (Cursor is not null || list.Identity == "id");

    /// <summary>Where the cursor stands: in the answer, or in its last item.</summary>
    public string CursorIn(ListOperation list) => Cursor ?? list.Identity!;
}
