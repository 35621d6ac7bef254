namespace OpenAIAdmin.Paging;

/// <summary>Why the pages of a list could not be followed to the end.</summary>
public enum PagingProblem
{
    /// <summary>The page lacks what every page has: its items, or whether more follow.</summary>
    IncompletePage,

    /// <summary>The page says that more follow, but not with which cursor.</summary>
    MissingCursor,

    /// <summary>The page names a cursor that came before in the same enumeration: following it would never end.</summary>
    RepeatedCursor,

    /// <summary>The page has only items that came before in the same enumeration; the comment of each list says what tells them apart.</summary>
    RepeatedItems,

    /// <summary>More pages follow than <see cref="PagingOptions.MaxPages"/> allows.</summary>
    TooManyPages,
}
