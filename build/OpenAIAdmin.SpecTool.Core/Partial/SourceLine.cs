using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Partial;

/// <summary>Where a source says something.</summary>
/// <param name="File">The file of a source that has several; null where it is one text.</param>
public readonly record struct SourceLine(string? File, SourcePosition Position);
