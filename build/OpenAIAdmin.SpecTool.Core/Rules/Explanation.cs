using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>What a rule has to say about a difference: what changed, where, and what to do here.</summary>
public sealed record Explanation(string Message)
{
    /// <summary>The place, where it is not the difference's own.</summary>
    public JsonPointer? At { get; init; }

    /// <summary>What stands there now, likewise.</summary>
    public JsonNode? New { get; init; }

    /// <summary>The tag of the usage result type that it is about.</summary>
    public string? Tag { get; init; }
}
