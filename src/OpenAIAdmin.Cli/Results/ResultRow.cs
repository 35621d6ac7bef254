namespace OpenAIAdmin.Cli.Results;

/// <summary>One result of one bucket, ready to print; or a bucket without results, which has no type.</summary>
/// <param name="Start">Begin of the bucket in Unix seconds, inclusive.</param>
/// <param name="End">End of the bucket in Unix seconds, exclusive.</param>
/// <param name="Type">What kind of result it is; null for a bucket without results.</param>
/// <param name="IsUnknown">The document has no such type; nothing else of the result is shown.</param>
/// <param name="Keys">What the result was grouped by, by name; nothing that the API left out or sent as null.</param>
/// <param name="Figures">What was counted or charged, by name.</param>
internal sealed record ResultRow(
    long Start,
    long End,
    string? Type,
    bool IsUnknown,
    IReadOnlyDictionary<string, string> Keys,
    IReadOnlyDictionary<string, Figure> Figures);
