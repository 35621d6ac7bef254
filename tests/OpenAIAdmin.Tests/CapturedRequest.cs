namespace OpenAIAdmin.Tests;

/// <param name="Method">In capitals.</param>
/// <param name="Uri">As the transport got it, escapes included.</param>
/// <param name="Headers">Without those of the body.</param>
/// <param name="ContentType">Of the body, if there is one.</param>
/// <param name="Body">As text; null for none.</param>
internal sealed record CapturedRequest(
    string Method, Uri Uri, IReadOnlyDictionary<string, string> Headers, string? ContentType, string? Body);
