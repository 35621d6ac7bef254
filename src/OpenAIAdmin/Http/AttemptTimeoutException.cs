namespace OpenAIAdmin.Http;

/// <summary>One attempt took longer than <see cref="OpenAIAdminClientOptions.AttemptTimeout"/>.</summary>
internal sealed class AttemptTimeoutException(TimeSpan limit, Exception inner)
    : TimeoutException(FormattableString.Invariant($"was not answered within {limit.TotalSeconds} seconds (OpenAIAdminClientOptions.AttemptTimeout)"), inner);
