using System.Reflection;
using System.Text.Json;

namespace OpenAIAdmin.Tests.Harness;

/// <summary>What the document says of the union, read here independently of the generator.</summary>
internal static class UnionDocument
{
    public static IReadOnlyDictionary<string, IReadOnlyList<DocumentedMember>> Cases { get; } = Read();

    private static Dictionary<string, IReadOnlyList<DocumentedMember>> Read()
    {
        string root = typeof(UnionDocument).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "RepositoryRoot").Value!;
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(root, "spec", "openai-admin.openapi.json")));
        JsonElement schemas = document.RootElement.GetProperty("components").GetProperty("schemas");
        JsonElement mapping = schemas.EnumerateObject().Single(schema => schema.Value.TryGetProperty("x-union", out _))
            .Value.GetProperty("discriminator").GetProperty("mapping");
        return mapping.EnumerateObject().ToDictionary(
            entry => entry.Name,
            entry => Members(schemas.GetProperty(entry.Value.GetString()!.Split('/')[^1]).GetProperty("allOf")[1]));
    }

    private static IReadOnlyList<DocumentedMember> Members(JsonElement schema)
    {
        HashSet<string> required = [.. schema.GetProperty("required").EnumerateArray().Select(name => name.GetString()!)];
        return [.. schema.GetProperty("properties").EnumerateObject()
            .Select(property => new DocumentedMember(property.Name, Kind(property.Value), required.Contains(property.Name)))];
    }

    private static string Kind(JsonElement schema)
    {
        if (!schema.TryGetProperty("type", out JsonElement type))
        {
            return "money";
        }

        return type.ValueKind == JsonValueKind.String ? type.GetString()! : type[0].GetString()!;
    }
}

/// <summary>A member of a case.</summary>
/// <param name="Name">Its wire name.</param>
/// <param name="Kind">integer, string, boolean, number or money.</param>
/// <param name="Required">Whether the document requires it.</param>
internal sealed record DocumentedMember(string Name, string Kind, bool Required);
