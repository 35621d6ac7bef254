using System.Text.Json;
using OpenAIAdmin.ContractTests.Contract;

namespace OpenAIAdmin.ContractTests.Checking;

/// <summary>Says what about a request's body the document does not allow.</summary>
internal static class BodyCheck
{
    // Which of two members of one name counts is up to the reader: such a body has no one meaning.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static IEnumerable<string> Violations(ContractOperation operation, string? body)
    {
        if (operation.Body is not { } schema) return body is null ? [] : ["there is a body, and the document has none"];
        if (body is null) return operation.BodyIsRequired ? ["the body is missing"] : [];
        try
        {
            using var parsed = JsonDocument.Parse(body, Strict);
            return [.. SchemaCheck.Violations(schema, parsed.RootElement, "body")];
        }
        catch (JsonException problem)
        {
            return [$"the body is not JSON: {problem.Message}"];
        }
    }
}
