using OpenAIAdmin.Generators.Diagnostics;
using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Parsing;

/// <summary>Reads a schema that is marked as a union, and all of its cases.</summary>
internal sealed class UnionParser(Schemas schemas, Operations operations, Findings findings)
{
    public UnionModel? Parse(DocumentMember schema)
    {
        if (Name(schema) is not { } name || Mapping(schema) is not { } mapping) return null;
        var parser = new CaseParser(schemas, operations, findings, schema.Name, name);
        var tags = mapping.Members.Except(mapping.Repeated).ToList();
        ReportNamesInCommon(tags);
        var cases = tags
            .Select(parser.Parse)
            .OfType<CaseModel>()
            .OrderBy(c => c.Since)
            .ThenBy(c => c.Tag, StringComparer.Ordinal)
            .Select((c, i) => c with { Number = i + 1 });
        return new(name, schema.Value["description"]?.Text ?? "", new(cases));
    }

    private UnionName? Name(DocumentMember schema)
    {
        var marked = schema.Value["x-union"]!;
        if (!CSharpName.IsFull(marked.Text))
        {
            findings.Add(DocumentDiagnostics.Unreadable, marked, "x-union has to be the full name of a class.");
            return null;
        }

        if (schema.Value["discriminator"]?["propertyName"]?.Text is not { Length: > 0 } tagMember)
        {
            findings.Add(DocumentDiagnostics.MissingMapping, schema, schema.Name, "it has no discriminator with a propertyName");
            return null;
        }

        var dot = marked.Text!.LastIndexOf('.');
        return new(marked.Text.Substring(0, dot), marked.Text.Substring(dot + 1), tagMember);
    }

    private DocumentNode? Mapping(DocumentMember schema)
    {
        var discriminator = schema.Value.Member("discriminator")!;
        if (discriminator.Value["mapping"] is { IsObject: true, Members.Count: > 0 } mapping) return mapping;
        findings.Add(DocumentDiagnostics.MissingMapping, discriminator, schema.Name,
            discriminator.Value["mapping"] is null ? "its discriminator has no mapping" : "its mapping is empty");
        return null;
    }

    private void ReportNamesInCommon(IEnumerable<DocumentMember> tags)
    {
        foreach (var alike in tags.GroupBy(tag => CaseName.Stem(tag.Name), StringComparer.OrdinalIgnoreCase))
        {
            foreach (var tag in alike.Skip(1))
            {
                findings.Add(DocumentDiagnostics.TwoCasesWithOneTag, tag, tag.Name,
                    $"'{alike.First().Name}' gives the name '{alike.Key}' as well");
            }
        }
    }
}
