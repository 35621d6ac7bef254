using System.Collections.Frozen;
using System.Text.Json.Nodes;

namespace OpenAIAdmin.SpecTool.Documents;

/// <summary>
/// Which keyword of which part of an OpenAPI document holds what. Without it a property that is named
/// <c>description</c>, or an example that contains <c>$ref</c>, cannot be told from the keyword.
/// </summary>
internal static class Grammar
{
    // "keyword: Part" for one part or a list of it, "keyword: {Part}" for a map from names to it,
    // "*: Part" where all members but extensions are names.
    private static readonly FrozenDictionary<Part, FrozenDictionary<string, Slot>> Parts = Read(
        (Part.Document, "paths: Paths, webhooks: {PathItem}, components: Components, security: SecurityRequirement, servers: Server"),
        (Part.Components, "schemas: {Schema}, responses: {Response}, parameters: {Parameter}, headers: {Parameter}, "
            + "requestBodies: {RequestBody}, securitySchemes: {SecurityScheme}, links: {Link}, callbacks: {Callback}, "
            + "pathItems: {PathItem}, examples: {Example}, mediaTypes: {MediaType}"),
        (Part.Paths, "*: PathItem"),
        (Part.PathItem, "get: Operation, put: Operation, post: Operation, delete: Operation, patch: Operation, "
            + "options: Operation, head: Operation, trace: Operation, query: Operation, additionalOperations: {Operation}, "
            + "parameters: Parameter, servers: Server"),
        (Part.Operation, "parameters: Parameter, requestBody: RequestBody, responses: Responses, "
            + "callbacks: {Callback}, security: SecurityRequirement, servers: Server"),
        (Part.Parameter, "schema: Schema, content: {MediaType}, examples: {Example}"),
        (Part.RequestBody, "content: {MediaType}"),
        (Part.Responses, "*: Response"),
        (Part.Response, "headers: {Parameter}, content: {MediaType}, links: {Link}"),
        (Part.MediaType, "schema: Schema, itemSchema: Schema, encoding: {Encoding}, examples: {Example}"),
        (Part.Encoding, "headers: {Parameter}"),
        (Part.Link, "server: Server"),
        (Part.Callback, "*: PathItem"),
        (Part.Schema, "properties: {Schema}, patternProperties: {Schema}, $defs: {Schema}, definitions: {Schema}, "
            + "dependentSchemas: {Schema}, items: Schema, prefixItems: Schema, additionalItems: Schema, "
            + "unevaluatedItems: Schema, additionalProperties: Schema, unevaluatedProperties: Schema, "
            + "propertyNames: Schema, contains: Schema, contentSchema: Schema, oneOf: Schema, anyOf: Schema, "
            + "allOf: Schema, not: Schema, if: Schema, then: Schema, else: Schema, discriminator: Discriminator"),
        (Part.SecurityScheme, "flows: OAuthFlows"),
        (Part.OAuthFlows, "*: OAuthFlow"),
        (Part.OAuthFlow, "scopes: {Prose}"),
        (Part.Server, "variables: {ServerVariable}"));

    /// <summary>Whether members of a part that begin with <c>x-</c> are extensions.</summary>
    public static bool HasExtensions(Part part) => part is not (Part.Data or Part.SecurityRequirement);

    /// <summary>Whether the members of a part are keywords; otherwise they are names (extensions aside).</summary>
    public static bool HasKeywords(Part part) => HasExtensions(part) && !IsNames(part);

    /// <summary>What a member of a part holds.</summary>
    public static Slot SlotOf(Part part, string keyword) =>
        Parts.TryGetValue(part, out var slots)
        && (slots.TryGetValue(keyword, out var slot) || slots.TryGetValue("*", out slot))
            ? slot
            : new(Part.Data, ByName: false);

    /// <summary>Visits every object below a node with its part, parents first. Data is visited and not entered.</summary>
    public static void Walk(Trail at, Part part, JsonNode? node, Action<Trail, Part, JsonObject> visit)
    {
        if (node is JsonArray list)
        {
            foreach (var (index, item) in list.Index()) Walk(at.Down($"{index}"), part, item, visit);
        }

        if (node is not JsonObject map) return;
        visit(at, part, map);
        if (part is Part.Data) return;
        foreach (var (keyword, value) in map)
        {
            var slot = SlotOf(part, keyword);
            if (slot.ByName && value is JsonObject names)
            {
                foreach (var (name, named) in names) Walk(at.Down(keyword).Down(name), slot.Part, named, visit);
            }
            else
            {
                Walk(at.Down(keyword), slot.Part, value, visit);
            }
        }
    }

    private static bool IsNames(Part part) => Parts.TryGetValue(part, out var slots) && slots.ContainsKey("*");

    private static FrozenDictionary<Part, FrozenDictionary<string, Slot>> Read(params (Part Part, string Slots)[] rows) =>
        rows.ToFrozenDictionary(
            row => row.Part,
            row => row.Slots.Split(", ").Select(slot => slot.Split(": ")).ToFrozenDictionary(slot => slot[0], slot => Slot.Parse(slot[1])));

    /// <summary>What stands at a keyword: one part or a list of it, or a map from names to it.</summary>
    internal readonly record struct Slot(Part Part, bool ByName)
    {
        public static Slot Parse(string text) => new(Enum.Parse<Part>(text.Trim('{', '}')), text[0] == '{');
    }
}
