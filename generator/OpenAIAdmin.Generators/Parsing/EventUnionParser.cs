using Microsoft.CodeAnalysis;
using OpenAIAdmin.Generators.Diagnostics;
using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Parsing;

/// <summary>Reads the schemas that are marked as unions of events; what Kiota called their parts, the manifest says.</summary>
internal sealed class EventUnionParser(DocumentNode root, DocumentNode manifest, List<DiagnosticInfo> diagnostics)
{
    private const string Keyword = "x-event-union";
    private const string Tag = "type";
    private const string Since = "x-since";

    public static ParsedEventUnions Parse(IReadOnlyList<AdditionalText> files, CancellationToken cancellation)
    {
        if (SourceFiles.Find(files, cancellation) is not { Document: var root, Manifest: { } manifest }) return ParsedEventUnions.None;
        List<DiagnosticInfo> diagnostics = [];
        var unions = new EventUnionParser(root, manifest, diagnostics).All().ToArray();
        return new(new(unions), new(diagnostics));
    }

    private IEnumerable<EventUnionModel> All() =>
        from schema in root["components"]?["schemas"]?.Members ?? []
        where schema.Value[Keyword] is not null
        let union = Union(schema)
        where union is not null
        select union;

    private EventUnionModel? Union(DocumentMember schema)
    {
        var model = manifest["models"]?[schema.Name];
        var marked = schema.Value[Keyword]?.Text ?? "";
        var dot = marked.LastIndexOf('.');
        var tagProperty = model?["members"]?[Tag]?.Text;
        if (dot < 1 || model?["type"]?.Text is not { } entry || tagProperty is null)
        {
            Report(schema.Name, dot < 1 ? $"'{Keyword}' is no full name of a class" : "the manifest lacks it or its member 'type'");
            return null;
        }

        UnionName name = new(marked.Substring(0, dot), marked.Substring(dot + 1), Tag);
        var events = Tags(schema.Value)
            .Select(tag => Event(schema, model, name, tag))
            .OfType<EventModel>()
            .OrderBy(found => found.Case.Since)
            .ThenBy(found => found.Case.Tag, StringComparer.Ordinal)
            .Select((found, i) => found with { Case = found.Case with { Number = i + 1 } })
            .ToArray();
        foreach (var alike in events.GroupBy(found => found.Case.Stem, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1))
        {
            Report(schema.Name, $"'{string.Join("' and '", alike.Select(found => found.Case.Tag))}' give one name");
        }

        return new(new(name, schema.Value["description"]?.Text ?? "", new(events.Select(found => found.Case))), entry, tagProperty, new(events));
    }

    // Kinds of events without a member have no details, and no case.
    private static IEnumerable<string> Tags(DocumentNode schema) =>
        from value in schema["properties"]?[Tag]?["x-known-values"]?["values"]?.Items ?? []
        let tag = value["value"]?.Text
        where tag is not null && schema["properties"]?[tag]?["$ref"] is not null
        select tag;

    private EventModel? Event(DocumentMember schema, DocumentNode model, UnionName name, string tag)
    {
        var payload = Schemas.NameIn(schema.Value["properties"]?[tag]?["$ref"]?.Text);
        var target = payload is null ? null : root["components"]?["schemas"]?[payload];
        var since = (target?[Since]?.Text ?? "").Split('.');
        var property = model["members"]?[tag]?.Text;
        var type = payload is null ? null : manifest["models"]?[payload]?["type"]?.Text;
        if (since.Length == 2 && int.TryParse(since[0], out var major) && int.TryParse(since[1], out var minor) && property is not null && type is not null)
        {
            CaseModel @case = new(name, CSharpName.Pascal(tag), tag, new(major, minor), 0, target!["description"]?.Text ?? "", null, new([]));
            return new(@case, property, type);
        }

        Report(schema.Name, property is null || type is null ? $"the manifest lacks the member '{tag}' or its class" : $"'{payload}' needs '{Since}', such as \"0.1\"");
        return null;
    }

    private void Report(string schema, string reason) =>
        diagnostics.Add(new(DocumentDiagnostics.BadEventUnion.Id, null, new([schema, reason])));
}
