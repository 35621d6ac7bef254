namespace OpenAIAdmin.Http;

/// <summary>An answer holds more than the client keeps.</summary>
internal sealed class ResponseTooLargeException(int limit)
    : IOException(FormattableString.Invariant($"the answer has more than {limit} bytes (OpenAIAdminClientOptions.MaxResponseBytes)"));
