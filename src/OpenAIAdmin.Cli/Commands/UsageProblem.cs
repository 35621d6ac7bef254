namespace OpenAIAdmin.Cli.Commands;

/// <summary>What the caller must change before anything can be sent. The message is all that is shown.</summary>
internal sealed class UsageProblem(string message) : Exception(message);
