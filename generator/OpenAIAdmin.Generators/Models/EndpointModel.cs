namespace OpenAIAdmin.Generators.Models;

/// <summary>An operation that returns pages of a union's results, and what Kiota called its parts.</summary>
/// <param name="Operation">The operation, as <c>GET /path</c>.</param>
/// <param name="Summary">What it returns, in the document's words.</param>
/// <param name="Builder">The full name of its request builder.</param>
/// <param name="Query">The full name of the class of its query parameters.</param>
/// <param name="Error">The full name of the class of its errors.</param>
/// <param name="PageParameter">The wire name of the query parameter that takes a cursor.</param>
internal sealed record EndpointModel(string Operation, string Summary, string Builder, string Query, string Error, string PageParameter)
{
    public string Namespace => Builder.Substring(0, Builder.LastIndexOf('.'));

    public string TypeName => Builder.Substring(Builder.LastIndexOf('.') + 1);
}
