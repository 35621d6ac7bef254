namespace OpenAIAdmin.SpecTool;

/// <summary>Kiota is missing, of another version, or failed.</summary>
internal sealed class KiotaException(string message) : Exception(message);
