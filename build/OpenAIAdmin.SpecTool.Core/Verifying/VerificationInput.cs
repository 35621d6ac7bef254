using OpenAIAdmin.SpecTool.Deriving;

namespace OpenAIAdmin.SpecTool.Verifying;

/// <summary>What is checked in. A file that is missing is null.</summary>
/// <param name="Inputs">The inputs of <c>derive</c>.</param>
/// <param name="Document">The document's bytes.</param>
/// <param name="Lock">The text of <c>kiota-lock.json</c>.</param>
/// <param name="ToolManifest">The text of <c>.config/dotnet-tools.json</c>.</param>
/// <param name="Client">The generated folder's files with the manifest, by their path below it.</param>
public sealed record VerificationInput(
    DerivationInput Inputs,
    byte[] Document,
    string? Lock,
    string ToolManifest,
    IReadOnlyDictionary<string, byte[]> Client);
