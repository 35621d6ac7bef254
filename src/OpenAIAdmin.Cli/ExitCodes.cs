namespace OpenAIAdmin.Cli;

/// <summary>What the process returns; shown by <c>--help</c>.</summary>
internal static class ExitCodes
{
    public const int Success = 0;

    /// <summary>The API answered with an error, or could not be reached or understood.</summary>
    public const int Failed = 1;

    /// <summary>Something is wrong with the command line or the environment; nothing was sent.</summary>
    public const int Usage = 64;
}
