using Microsoft.Kiota.Abstractions.Serialization;

namespace OpenAIAdmin.Paging;

/// <summary>Where the model of a page has what.</summary>
/// <param name="Factory">Makes the model.</param>
/// <param name="Items">Gives its items.</param>
/// <param name="More">Tells whether more follow.</param>
/// <param name="Cursor">Gives the cursor of the page that follows.</param>
/// <param name="Identity">Tells one item from another.</param>
internal sealed record ListShape<TPage, TItem>(
    ParsableFactory<TPage> Factory,
    Func<TPage, List<TItem>?> Items,
    Func<TPage, bool?> More,
    Func<TPage, string?> Cursor,
    Func<TItem, ulong?> Identity)
    where TPage : IParsable;
