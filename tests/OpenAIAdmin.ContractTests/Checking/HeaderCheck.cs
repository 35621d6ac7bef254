using System.Net.Http.Headers;
using OpenAIAdmin.ContractTests.Contract;

namespace OpenAIAdmin.ContractTests.Checking;

/// <summary>Says which headers a request lacks: the key as a bearer, JSON accepted, and JSON announced where there is a body.</summary>
internal static class HeaderCheck
{
    private const string Json = "application/json";

    /// <summary>The only key that the server knows.</summary>
    public const string Key = "sk-admin-contract-0815";

    public static IEnumerable<string> Violations(ContractOperation operation, WireRequest request)
    {
        if (request.Headers.GetValueOrDefault("Authorization") != "Bearer " + Key) yield return "the header Authorization is not the bearer of the admin key";
        if (MediaType(request.Headers.GetValueOrDefault("Accept")) != Json) yield return $"the header Accept is not {Json}";
        var type = request.Headers.GetValueOrDefault("Content-Type");
        if (operation.Body is not null && request.Body is not null && MediaType(type) != Json) yield return $"the header Content-Type is not {Json}";
        if (request.Body is null && type is not null) yield return "there is a header Content-Type and no body";
    }

    private static string? MediaType(string? header) => MediaTypeHeaderValue.TryParse(header, out var parsed) ? parsed.MediaType : null;
}
