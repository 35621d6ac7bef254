namespace OpenAIAdmin.SpecTool;

/// <summary>What the process returns. Listed in <c>spec/README.md</c>.</summary>
internal static class ExitCodes
{
    /// <summary>Done; nothing to report.</summary>
    public const int Success = 0;

    /// <summary>The inputs were read and something in them is wrong: the findings are printed.</summary>
    public const int Findings = 1;

    /// <summary>Unknown verb or option.</summary>
    public const int Usage = 64;

    /// <summary>An input is missing, unreadable or not what it should be. Nothing was written.</summary>
    public const int BadInput = 65;

    /// <summary>The upstream document could not be fetched.</summary>
    public const int Network = 68;

    /// <summary>Kiota is missing, of another version, or failed. Nothing was written.</summary>
    public const int Kiota = 69;
}
