using OpenAIAdmin.Generators.Diagnostics;
using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Parsing;

/// <summary>Reads the members of a case.</summary>
internal sealed class MemberParser(Schemas schemas, Findings findings, string schema, UnionName union)
{
    public List<MemberModel> Parse(DocumentNode own)
    {
        var properties = own["properties"]!;
        var required = new HashSet<string?>(own["required"]?.Items.Select(item => item.Text) ?? [], StringComparer.Ordinal);
        var members = new List<MemberModel>();
        foreach (var property in properties.Members.Except(properties.Repeated).OrderBy(p => p.Name, StringComparer.Ordinal))
        {
            // The tag belongs to the base; a case may repeat it as a constant.
            if (property.Name == union.TagMember) continue;
            if (IsUsable(property, members) && TypeOf(property) is { } type)
            {
                members.Add(Member(members.Count, property, type, required.Contains(property.Name)));
            }
        }

        if (members.Count > CaseModel.MostMembers)
        {
            findings.Add(DocumentDiagnostics.UnknownMemberType, properties.Member(members[CaseModel.MostMembers].WireName)!,
                members[CaseModel.MostMembers].WireName, schema, $"a case has at most {CaseModel.MostMembers} members");
        }

        return members;
    }

    private MemberType? TypeOf(DocumentMember property)
    {
        if (MemberTypes.Of(property.Value, schemas) is { } type) return type;
        findings.Add(DocumentDiagnostics.UnknownMemberType, property, property.Name, schema, MemberTypes.Expected);
        return null;
    }

    private bool IsUsable(DocumentMember property, List<MemberModel> before)
    {
        var name = CSharpName.Pascal(property.Name);
        var cause = name.Length == 0 ? "it has no letters"
            : before.Any(m => m.PropertyName == name) ? "another member has this name"
            : ReservedNames.Contains(name, union) ? "the case has a member of its own with this name"
            : null;
        if (cause is not null)
        {
            findings.Add(DocumentDiagnostics.UnusableMemberName, property, property.Name, schema, name, cause);
        }

        return cause is null;
    }

    private MemberModel Member(int index, DocumentMember property, MemberType type, bool isRequired) => new(
        index,
        property.Name,
        type,
        isRequired,
        MemberTypes.AllowsNull(property.Value),
        property.Value["x-unix-seconds"]?.IsTrue == true,
        (property.Value["description"] ?? schemas.Resolve(property.Value)?["description"])?.Text ?? "",
        new(property.Value["x-known-values"]?["values"]?.Items.Select(v => v["value"]?.Text).OfType<string>() ?? []));
}
