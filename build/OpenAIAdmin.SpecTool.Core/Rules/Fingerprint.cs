using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>
/// What a finding is known by: its rule, its place, and what stands there now. Accepting one new result type says
/// nothing about the next one at the same place.
/// </summary>
internal static class Fingerprint
{
    private const int Length = 16;

    public static string Of(string id, JsonPointer at, JsonNode? value) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{id}\n{at.Text}\n{Text(value)}")))[..Length];

    // Neither order nor prose changes a fingerprint.
    private static string Text(JsonNode? value) =>
        JsonText.WriteLine(value is JsonObject ? CanonicalForm.Of(Part.Schema, value) : value);
}
