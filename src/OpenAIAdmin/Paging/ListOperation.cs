using Microsoft.Kiota.Abstractions.Serialization;

namespace OpenAIAdmin.Paging;

/// <summary>What the document says of a list.</summary>
/// <param name="Name">The operation, for example <c>GET /organization/projects</c>.</param>
/// <param name="CursorParameter">The query parameter that takes a cursor.</param>
/// <param name="SizeParameter">The query parameter that takes the number of items of a page.</param>
/// <param name="Error">Reads the operation's errors.</param>
internal sealed record ListOperation(string Name, string CursorParameter, string SizeParameter, ParsableFactory<IParsable> Error)
{
    /// <summary>The form in which Kiota's adapter takes it.</summary>
    public Dictionary<string, ParsableFactory<IParsable>> Errors { get; } = new() { { "XXX", Error } };
}
