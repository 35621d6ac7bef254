using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using OpenAIAdmin.ContractTests.Contract;

namespace OpenAIAdmin.ContractTests.Bodies;

/// <summary>A written answer for each operation, as the API could send it.</summary>
internal static class Fixture
{
    private static readonly ConcurrentDictionary<string, string> Read = [];

    public static string TextOf(ContractOperation operation) => Read.GetOrAdd(FileOf(operation), File.ReadAllText);

    /// <summary>Such as <c>organization.projects.project_id.users.get.json</c>.</summary>
    public static string FileOf(ContractOperation operation)
    {
        var segments = operation.Path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(segment => segment.Trim('{', '}'));
        return Path.Combine(Repository.Fixtures, $"{string.Join('.', segments)}.{operation.Method.ToLowerInvariant()}.json");
    }

    /// <summary>The fixture with all members present, with the optional ones absent, and with null wherever it may stand.</summary>
    public static IEnumerable<(string Name, JsonNode Answer)> Variants(ContractOperation operation)
    {
        var answer = JsonNode.Parse(TextOf(operation))!;
        yield return ("present", answer);
        yield return ("absent", Variant.WithoutOptional(operation.Answer, answer));
        yield return ("null", Variant.WithNulls(operation.Answer, answer));
    }
}
