using System.Text.Json.Nodes;
using OpenAIAdmin.ContractTests.Contract;

namespace OpenAIAdmin.ContractTests.Bodies;

/// <summary>Tells which members that the document describes have occurred with a value in the bodies looked at.</summary>
internal sealed class MemberCoverage
{
    private readonly HashSet<(Schema Schema, string Member)> _described = [];
    private readonly HashSet<(Schema Schema, string Member)> _seen = [];

    public int Described => _described.Count;

    public IEnumerable<string> Missing =>
        _described.Except(_seen).Select(missing => $"{missing.Member} of {{ {string.Join(", ", missing.Schema.Members.Keys)} }}");

    public void Look(Schema schema, JsonNode body)
    {
        if (body is JsonArray array && schema.Items is { } items)
        {
            foreach (var item in array) Look(items, item!);
        }

        if (body is not JsonObject value || schema.CaseOf(value) is not { } found) return;
        foreach (var (name, member) in found.Members)
        {
            _described.Add((found, name));
            if (value[name] is not { } held) continue;
            _seen.Add((found, name));
            Look(member.Schema, held);
        }
    }
}
