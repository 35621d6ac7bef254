namespace OpenAIAdmin.Authentication;

/// <summary>
/// Carries what the caller's <see cref="OpenAIAdminClientOptions.ApiKeyProvider"/> threw past the handlers, which would take an
/// <see cref="HttpRequestException"/> of a vault for a failure of the API and try again.
/// </summary>
internal sealed class KeyUnavailableException(Exception cause) : Exception(cause.Message, cause);
