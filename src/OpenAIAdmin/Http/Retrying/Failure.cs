using System.Net.Sockets;
using System.Security.Authentication;

namespace OpenAIAdmin.Http.Retrying;

/// <summary>What an attempt without an answer tells about trying again.</summary>
internal static class Failure
{
    /// <summary>Whether another attempt could go better. A certificate that is not trusted stays so.</summary>
    public static bool IsTransient(Exception failure) => Find<AuthenticationException>(failure) is null && failure is not ResponseTooLargeException;

    /// <summary>Whether the failure is known to have come before anything of the request was sent.</summary>
    public static bool PrecedesSending(Exception failure)
    {
#if NET
        if (failure is HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError })
        {
            return true;
        }
#endif
        return Find<SocketException>(failure)?.SocketErrorCode switch
        {
            SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData => true,

            // A connection that was made can end so as well, and then within a stream's exception.
            SocketError.HostUnreachable or SocketError.NetworkUnreachable or SocketError.HostDown => Find<IOException>(failure) is null,
            _ => false,
        };
    }

    private static T? Find<T>(Exception? failure)
        where T : Exception
    {
        for (; failure is not null; failure = failure.InnerException)
        {
            if (failure is T found) return found;
        }

        return null;
    }
}
