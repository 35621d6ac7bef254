namespace OpenAIAdmin.Generators.Parsing;

/// <summary>The component schemas of the document, and what references lead to.</summary>
internal sealed class Schemas(DocumentNode schemas)
{
    private const string Prefix = "#/components/schemas/";

    public IEnumerable<DocumentMember> All => schemas.Members;

    /// <summary>The name in a reference to a component schema; null when it is no such reference.</summary>
    public static string? NameIn(string? reference) =>
        reference?.StartsWith(Prefix, StringComparison.Ordinal) == true
            ? reference.Substring(Prefix.Length).Replace("~1", "/").Replace("~0", "~")
            : null;

    /// <summary>The schema a reference leads to; null when it leads nowhere.</summary>
    public DocumentMember? Target(string? reference) =>
        NameIn(reference) is { } name && schemas.Member(name) is { Value.IsObject: true } member ? member : null;

    /// <summary>The schema itself, or what it refers to.</summary>
    public DocumentNode? Resolve(DocumentNode schema) =>
        schema["$ref"] is { } reference ? Target(reference.Text)?.Value : schema;
}
