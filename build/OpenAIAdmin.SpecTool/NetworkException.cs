namespace OpenAIAdmin.SpecTool;

/// <summary>A download that failed: never the same as "no differences".</summary>
internal sealed class NetworkException(string message) : Exception(message);
