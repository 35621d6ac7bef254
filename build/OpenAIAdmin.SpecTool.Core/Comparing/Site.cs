using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Comparing;

/// <summary>What is being compared: a keyword of a part, or a name or item at it.</summary>
internal sealed record Site(Scope Scope, Part Holder, string Keyword, string? Name = null);
