using Microsoft.CodeAnalysis;
using OpenAIAdmin.Generators.Diagnostics;
using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Parsing;

/// <summary>Finds, in all schemas and query parameters, times, members that may be null, and known values.</summary>
internal static class ModelMembersParser
{
    private const string UnixSeconds = "x-unix-seconds";

    public static ParsedModelMembers Parse(IReadOnlyList<AdditionalText> files, CancellationToken cancellation)
    {
        if (SourceFiles.Find(files, cancellation) is not { Document: var root, Manifest: { } manifest }) return ParsedModelMembers.None;
        List<DiagnosticInfo> diagnostics = [];
        var schemas = Models(root, manifest, diagnostics).Concat(QueryParameters(root, manifest, diagnostics)).Where(HasAny);
        return new(new(schemas), new(KnownValueSets.In(root)), new(diagnostics));
    }

    private static bool HasAny(ModelMembers model) => model.Times.Count + model.Nullable.Count > 0;

    private static IEnumerable<ModelMembers> Models(DocumentNode root, DocumentNode manifest, List<DiagnosticInfo> diagnostics)
    {
        var sent = new SentSchemas(root).All();
        foreach (var schema in root["components"]?["schemas"]?.Members ?? [])
        {
            if (manifest["models"]?[schema.Name] is not { } model || model["type"]?.Text is not { } type) continue;
            var names = Names(model["members"]);
            var members = OwnMembers(schema.Value).Where(member => names.ContainsKey(member.Name)).ToArray();
            var times = members.Where(member => IsTime(member.Value)).Select(member => Time(member.Value, names[member.Name], member.Value)).ToArray();
            var nulls = !sent.Contains(schema.Name) ? [] : members
                .Where(member => MayBeNull(schema.Value, member))
                .Select(member => new NullableMember(member.Name, names[member.Name], Text(member.Value), IsDeprecated(member.Value)))
                .ToArray();
            Check(type, names.Values, times.Select(time => time.Name + "Utc").Concat(nulls.Select(member => "Clear" + member.Name)), diagnostics);
            yield return new(type, "", new(times), new([]), new(nulls));
        }
    }

    private static IEnumerable<ModelMembers> QueryParameters(DocumentNode root, DocumentNode manifest, List<DiagnosticInfo> diagnostics)
    {
        foreach (var entry in manifest["operations"]?.Members ?? [])
        {
            if (entry.Value["query"]?["type"]?.Text is not { } type) continue;
            var names = Names(entry.Value["query"]?["parameters"]);
            var parameters = Parameters(root, entry.Name).Where(parameter => IsTime(parameter["schema"])).ToArray();
            var times = parameters.Where(parameter => names.ContainsKey(Name(parameter)))
                .Select(parameter => Time(parameter, names[Name(parameter)], parameter["schema"]!)).ToArray();
            var ranges = TimeRanges.Of([.. parameters.Select(Name)], names);
            Check(type, names.Values, times.Select(time => time.Name + "Utc").Concat(ranges.Select(range => range.Method)), diagnostics);
            var builder = entry.Value["builder"]?.Text ?? "";
            yield return new(type, builder.Substring(builder.LastIndexOf('.') + 1), new(times), new(ranges), new([]));
        }
    }

    private static IEnumerable<DocumentNode> Parameters(DocumentNode root, string operation)
    {
        var space = operation.IndexOf(' ');
        var path = root["paths"]?[operation.Substring(space + 1)];
        return path?[operation.Substring(0, space).ToLowerInvariant()]?["parameters"]?.Items ?? [];
    }

    // A schema that derives from another has its own members beside the reference.
    private static IEnumerable<DocumentMember> OwnMembers(DocumentNode schema) =>
        (schema["properties"]?.Members ?? []).Concat((schema["allOf"]?.Items ?? []).SelectMany(part => part["properties"]?.Members ?? []));

    private static bool MayBeNull(DocumentNode schema, DocumentMember member) =>
        MemberTypes.AllowsNull(member.Value) || schema["x-nullable-members"]?.Items.Any(name => name.Text == member.Name) == true;

    private static bool IsTime(DocumentNode? schema) => schema?[UnixSeconds]?.IsTrue == true;

    private static TimeMember Time(DocumentNode described, string name, DocumentNode schema) => new(name, Text(described), IsDeprecated(schema) || IsDeprecated(described));

    private static bool IsDeprecated(DocumentNode node) => node["deprecated"]?.IsTrue == true;

    private static string Text(DocumentNode node) => node["description"]?.Text ?? "";

    private static string Name(DocumentNode parameter) => parameter["name"]?.Text ?? "";

    private static Dictionary<string, string> Names(DocumentNode? members) =>
        (members?.Members ?? []).Where(member => member.Value.Text is not null).ToDictionary(member => member.Name, member => member.Value.Text!, StringComparer.Ordinal);

    private static void Check(string type, IEnumerable<string> taken, IEnumerable<string> added, List<DiagnosticInfo> diagnostics)
    {
        foreach (var name in taken.Concat(added).GroupBy(name => name, StringComparer.Ordinal).Where(same => same.Count() > 1))
        {
            diagnostics.Add(new(DocumentDiagnostics.TakenName.Id, null, new([type, name.Key])));
        }
    }
}
