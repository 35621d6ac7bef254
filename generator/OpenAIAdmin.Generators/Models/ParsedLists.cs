namespace OpenAIAdmin.Generators.Models;

/// <summary>The lists of the document, and what is wrong with those that get no members.</summary>
internal sealed record ParsedLists(EquatableArray<ListModel> Lists, EquatableArray<DiagnosticInfo> Diagnostics);
