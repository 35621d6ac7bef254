namespace OpenAIAdmin.SpecTool.Documents;

/// <summary>Input that cannot be used: says what is wrong, where, and what to do.</summary>
public sealed class SpecException(string message) : Exception(message);
