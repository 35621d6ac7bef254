using Microsoft.Kiota.Abstractions;

namespace OpenAIAdmin.Http;

/// <summary>How long the streamed body of one request may stay silent, in place of <see cref="OpenAIAdminClientOptions.BodyStallTimeout"/>.</summary>
internal sealed class BodyStallLimit(TimeSpan limit) : IRequestOption
{
    public TimeSpan Limit { get; } = limit;
}
