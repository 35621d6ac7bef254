using System.Globalization;
using System.Text.RegularExpressions;
using OpenAIAdmin.Generators.Diagnostics;
using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Parsing;

/// <summary>Reads one case of a union: what a tag of the mapping leads to.</summary>
internal sealed class CaseParser(
    Schemas schemas, Operations operations, Findings findings, string baseSchema, UnionName union)
{
    private static readonly Regex Version = new(
        "^([0-9]{1,5})\\.([0-9]{1,5})\\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public CaseModel? Parse(DocumentMember tag)
    {
        var stem = CaseName.Stem(tag.Name);
        if (stem.Length == 0 || stem == "Unknown")
        {
            findings.Add(DocumentDiagnostics.TwoCasesWithOneTag, tag, tag.Name, $"'{stem}' cannot be the name of a case");
            return null;
        }

        if (Target(tag) is not { } schema || OwnPart(tag, schema) is not { } own) return null;
        var members = new MemberParser(schemas, findings, schema.Name, union).Parse(own);
        return Since(schema) is { } since
            ? new(union, stem, tag.Name, since, 0, schema.Value["description"]?.Text ?? "",
                operations.For(tag.Name), new(members))
            : null;
    }

    private DocumentMember? Target(DocumentMember tag)
    {
        if (schemas.Target(tag.Value.Text) is { } schema) return schema;
        findings.Add(DocumentDiagnostics.BadTarget, tag.Value, tag.Name,
            tag.Value.Text ?? "something that is no reference", "the document has no such schema");
        return null;
    }

    /// <summary>The part of a case's <c>allOf</c> that is not the reference to the base.</summary>
    private DocumentNode? OwnPart(DocumentMember tag, DocumentMember schema)
    {
        var parts = schema.Value["allOf"]?.Items ?? [];
        if (!parts.Any(part => Schemas.NameIn(part["$ref"]?.Text) == baseSchema))
        {
            findings.Add(DocumentDiagnostics.BadTarget, tag.Value, tag.Name, schema.Name,
                $"its allOf does not refer to '{baseSchema}'");
            return null;
        }

        var own = parts.FirstOrDefault(part =>
            part["properties"]?.Members.Any(property => property.Name != union.TagMember) == true);
        if (own is null) findings.Add(DocumentDiagnostics.CaseWithoutProperties, schema, schema.Name);
        return own;
    }

    private SinceVersion? Since(DocumentMember schema)
    {
        var since = schema.Value.Member("x-since");
        var match = Version.Match(since?.Value.Text ?? "");
        if (match.Success) return new(Number(match.Groups[1]), Number(match.Groups[2]));
        if (since is null) findings.Add(DocumentDiagnostics.BadSince, schema, schema.Name, "it is missing");
        else findings.Add(DocumentDiagnostics.BadSince, since.Value, schema.Name, "it is no version of two numbers");
        return null;
    }

    private static int Number(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);
}
