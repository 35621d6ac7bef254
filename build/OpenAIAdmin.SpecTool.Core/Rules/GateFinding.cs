using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>One thing that upstream changed and that somebody must look at.</summary>
/// <param name="Pointer">The place in the revision; of something removed, in the base.</param>
/// <param name="Shown">The place in the revision to show.</param>
/// <param name="Tag">The usage result type that it is about, or null.</param>
public sealed record GateFinding(
    string Id, string Name, Severity Severity, string Fingerprint, JsonPointer Pointer, JsonPointer Shown, string Message, string? Tag)
{
    /// <summary>The file it is about, where that is not the revision.</summary>
    public string? File { get; init; }

    /// <summary>Whether somebody has reviewed exactly this.</summary>
    public bool IsAccepted { get; init; }

    public bool Fails => Severity is not Severity.Docs && !IsAccepted;
}
