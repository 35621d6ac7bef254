using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Comparing;

/// <summary>One difference between two documents, at one keyword of one part.</summary>
/// <param name="Scope">Where in the contract.</param>
/// <param name="Part">What holds the keyword.</param>
/// <param name="Keyword">The keyword that differs, or that holds what differs.</param>
/// <param name="Name">The name or item at that keyword; null when the keyword itself differs.</param>
/// <param name="Pointer">The place in the revision, of something removed: in the base.</param>
/// <param name="Shown">The place in the revision to show; of something removed, what held it.</param>
/// <param name="Key">The place without indexes that reordering would change.</param>
public sealed record Difference(
    DifferenceKind Kind, Scope Scope, Part Part, string Keyword, string? Name,
    JsonPointer Pointer, JsonPointer Shown, JsonPointer Key, JsonNode? Old, JsonNode? New)
{
    /// <summary>Whether only texts for people differ.</summary>
    public bool IsProse { get; init; }
}
