using OpenAIAdmin.ContractTests.Contract;

namespace OpenAIAdmin.ContractTests.Checking;

/// <summary>Holds a request against the document.</summary>
internal static class RequestCheck
{
    /// <returns>The operation that is meant, if there is one; and why the request is not allowed, or null when it is.</returns>
    public static (ContractOperation? Operation, string? Reason) Judge(WireRequest request)
    {
        if (ContractDocument.Find(request.Method, request.Path) is not { } operation) return (null, $"The document has no {request.Method} {request.Path}.");
        List<string> violations =
        [
            .. HeaderCheck.Violations(operation, request),
            .. QueryCheck.Violations(operation, request),
            .. BodyCheck.Violations(operation, request.Body),
        ];
        return (operation, violations.Count == 0 ? null : $"{operation}: {string.Join("; ", violations)}.");
    }
}
