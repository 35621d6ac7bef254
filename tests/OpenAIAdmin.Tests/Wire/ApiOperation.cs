using System.Text.Json;

namespace OpenAIAdmin.Tests.Wire;

/// <summary>An operation as the document describes it.</summary>
/// <param name="Key">Method and path template: <c>GET /organization/costs</c>.</param>
/// <param name="Body">The request body's schema, if there is a body.</param>
/// <param name="Response">The schema of the 200 response.</param>
internal sealed record ApiOperation(
    string Key, string Method, string Path, IReadOnlyList<ApiParameter> Query, JsonElement? Body, JsonElement Response)
{
    public IEnumerable<string> RequiredQuery => Query.Where(parameter => parameter.IsRequired).Select(parameter => parameter.Name);
}

/// <param name="Name">On the wire, such as <c>project_ids[]</c>.</param>
/// <param name="IsRequired">Whether the document demands it.</param>
internal sealed record ApiParameter(string Name, bool IsRequired, JsonElement Schema);
