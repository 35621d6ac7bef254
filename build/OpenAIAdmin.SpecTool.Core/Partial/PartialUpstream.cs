using System.Text.Json.Nodes;

namespace OpenAIAdmin.SpecTool.Partial;

/// <summary>
/// What a source tells of upstream that is no OpenAPI document and says less than one. It is written as a document, so
/// that the same comparison and the same rules read it.
/// </summary>
/// <param name="Name">What the source is called in messages.</param>
/// <param name="Document">What it says.</param>
/// <param name="Lines">Where it says so.</param>
/// <param name="Cut">Cuts a whole document down to what this source would have told of it.</param>
public sealed record PartialUpstream(string Name, JsonObject Document, SourceLines Lines, Func<JsonObject, JsonObject> Cut)
{
    /// <summary>By which name an acceptance says that it is about a finding of this kind of source.</summary>
    public required string Kind { get; init; }

    /// <summary>Whether it shows the whole admin surface; otherwise an acceptance that matches nothing may be about another part.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>What to do about something that this source has and upstream's document lacks.</summary>
    public required string Advice { get; init; }
}
