namespace OpenAIAdmin.SpecTool.Comparing;

/// <summary>What happened to a part of the contract.</summary>
public enum DifferenceKind
{
    Added,
    Removed,
    Changed,

    /// <summary>The same content under another name.</summary>
    Renamed,

    /// <summary>Written in another way that means the same.</summary>
    Reworded,
}
