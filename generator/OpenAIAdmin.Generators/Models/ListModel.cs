namespace OpenAIAdmin.Generators.Models;

/// <summary>A list of the document, and what Kiota called its parts.</summary>
/// <param name="Operation">The operation, as <c>GET /path</c>.</param>
/// <param name="Summary">What it returns, in the document's words.</param>
/// <param name="SizeWords">What the document says of the number of items of a page.</param>
/// <param name="Pagination">How it is paged.</param>
/// <param name="Builder">What Kiota called the parts of its request.</param>
/// <param name="Page">What Kiota called the parts of its answer; null when it returns a union, which our own reader reads.</param>
internal sealed record ListModel(
    string Operation, string Summary, string SizeWords, PaginationModel Pagination, BuilderModel Builder, PageModel? Page);

/// <summary>How a list is paged, in wire names.</summary>
/// <param name="Parameter">The query parameter that takes the cursor.</param>
/// <param name="Size">The query parameter that takes the number of items of a page.</param>
/// <param name="Items">The member of a page that has its items.</param>
/// <param name="More">The member of a page that tells whether more follow.</param>
/// <param name="Cursor">The member that has the cursor of the next page: of the page, or of its last item.</param>
/// <param name="IsLastItem">Whether the cursor is a member of the last item.</param>
/// <param name="Identity">The member of an item that tells it from the others.</param>
internal sealed record PaginationModel(
    string Parameter, string Size, string Items, string More, string Cursor, bool IsLastItem, string Identity);

/// <summary>What Kiota called the parts of an operation's request.</summary>
/// <param name="Type">The full name of its request builder.</param>
/// <param name="RequestInformation">The name of the method that makes the request.</param>
/// <param name="Query">The full name of the class of its query parameters.</param>
/// <param name="Error">The full name of the class of its errors.</param>
internal sealed record BuilderModel(string Type, string RequestInformation, string Query, string Error)
{
    public string Namespace => Type.Substring(0, Type.LastIndexOf('.'));

    public string Name => Type.Substring(Type.LastIndexOf('.') + 1);
}

/// <summary>What Kiota called the parts of a page.</summary>
/// <param name="Type">The full name of the page's class.</param>
/// <param name="Item">The full name of the class of its items.</param>
/// <param name="Items">The property with the items.</param>
/// <param name="More">The property that tells whether more follow.</param>
/// <param name="Cursor">The property of the page, or of its last item, with the cursor of the next page.</param>
/// <param name="Identity">The property of an item that tells it from the others.</param>
internal sealed record PageModel(string Type, string Item, string Items, string More, string Cursor, string Identity);
