namespace OpenAIAdmin.Cli.Commands;

/// <summary>The API answered with success, and with something that would be wrong to print.</summary>
internal sealed class AnswerProblem(string message) : Exception(message);
