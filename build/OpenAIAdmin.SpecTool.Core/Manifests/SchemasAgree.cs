using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Manifests;

/// <summary>
/// Every component that is an object or an enum has a type of its name with exactly its members, and no type is more.
/// </summary>
internal static class SchemasAgree
{
    public static (SortedDictionary<string, ManifestType> Models, SortedDictionary<string, ManifestType> Enums) Check(
        JsonObject document, ClientSyntax client, string modelNamespace, List<Finding> findings)
    {
        var schemas = (document["components"]?["schemas"] as JsonObject ?? []).ToDictionary(s => s.Key, s => (JsonObject)s.Value!);
        var models = Match(
            schemas.Where(schema => SchemaMembers.IsModel(schema.Value)).ToDictionary(s => s.Key, s => SchemaMembers.Of(document, s.Value)),
            ModelReader.Models(client), modelNamespace, "member", findings);
        var enums = Match(
            schemas.Where(schema => SchemaMembers.IsEnum(schema.Value)).ToDictionary(s => s.Key, s => SchemaMembers.Values(s.Value)),
            ModelReader.Enums(client), modelNamespace, "value", findings);
        findings.AddRange(enums.SelectMany(found => Names(schemas[found.Key], found.Value)));
        return (models, enums);
    }

    /// <summary>Kiota loses the names of <c>x-ms-enum</c> when an extension stands beside the first reference to the enum.</summary>
    private static IEnumerable<Finding> Names(JsonObject schema, ManifestType type) =>
        from named in SchemaMembers.ValueNames(schema)
        where type.Members.TryGetValue(named.Value, out var member) && member != named.Name
        select new Finding(ClientPlace.Folder, type.Type, $"'{named.Value}' is named {named.Name} in the document and {type.Members[named.Value]} in the client.");

    private static SortedDictionary<string, ManifestType> Match(
        Dictionary<string, IReadOnlySet<string>> schemas,
        IReadOnlyDictionary<string, ManifestType> types,
        string modelNamespace,
        string member,
        List<Finding> findings)
    {
        var matched = new SortedDictionary<string, ManifestType>(StringComparer.Ordinal);
        foreach (var (name, members) in schemas.OrderBy(schema => schema.Key, StringComparer.Ordinal))
        {
            if (!types.TryGetValue($"{modelNamespace}.{name}", out var type))
            {
                findings.Add(new(ClientPlace.Folder, name, "No type was generated for this component."));
                continue;
            }

            matched.Add(name, type);
            foreach (var missing in members.Except(type.Members.Keys))
            {
                findings.Add(new(ClientPlace.Folder, name, $"{type.Type} has nothing for the {member} '{missing}'."));
            }

            foreach (var extra in type.Members.Keys.Except(members))
            {
                findings.Add(new(ClientPlace.Folder, name, $"{type.Type} has '{extra}', which is no {member} of the component."));
            }
        }

        findings.AddRange(types.Keys.Except(matched.Values.Select(type => type.Type)).Order(StringComparer.Ordinal)
            .Select(extra => new Finding(ClientPlace.Folder, extra, "No component of the document stands behind this type.")));
        return matched;
    }
}
