namespace OpenAIAdmin.Generators.Models;

/// <summary>What the document says: its unions, or, when anything is wrong with it, diagnostics and no union.</summary>
internal sealed record ParsedDocument(EquatableArray<UnionModel> Unions, EquatableArray<DiagnosticInfo> Diagnostics);
