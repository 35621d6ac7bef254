using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Naming;

namespace OpenAIAdmin.SpecTool.Normalising;

/// <summary>Kiota makes <c>Onem</c> of <c>1m</c>; <c>x-ms-enum</c> tells it <c>OneMinute</c>.</summary>
public sealed class EnumMembersAreNamed : INormalisation
{
    public const string Keyword = "x-ms-enum";

    public void Apply(NormalisationContext context)
    {
        foreach (var (name, node) in context.Schemas.ToArray())
        {
            if (node is not JsonObject schema || schema["enum"] is not JsonArray values) continue;

            var members = values.Select(v => (string)v!)
                .Select(value => (Value: value, Name: context.Names.Member(name, value) ?? PascalCase.Of(value)))
                .ToArray();
            foreach (var clash in members.GroupBy(m => m.Name).Where(g => g.Count() > 1 || g.Key.StartsWith('_')))
            {
                context.Findings.Add(new("names.json", $"members: {name}",
                    $"Give a C# name to {string.Join(", ", clash.Select(m => $"`{m.Value}`"))}."));
            }

            schema[Keyword] = new JsonObject
            {
                ["name"] = name,
                ["modelAsString"] = false,
                ["values"] = new JsonArray([.. members.Select(m =>
                    new JsonObject { ["value"] = m.Value, ["name"] = m.Name })]),
            };
        }
    }
}
