namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>What a difference means for this SDK. All but <see cref="Docs"/> fail the gate.</summary>
public enum Severity
{
    /// <summary>The union of usage results is concerned: `switch`es of our users are.</summary>
    Union,

    /// <summary>Code that worked may stop working.</summary>
    Breaking,

    /// <summary>Something new that the SDK lacks.</summary>
    Additive,

    /// <summary>Texts for people only.</summary>
    Docs,

    /// <summary>No rule explains the difference.</summary>
    Unclassified,
}
