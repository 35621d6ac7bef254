using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using OpenAIAdmin.Http.Tests.Harness;
using static OpenAIAdmin.Http.Tests.Harness.RawAnswers;

namespace OpenAIAdmin.Http.Tests.Faults;

/// <summary>A server whose certificate nobody vouches for gets nothing, and is asked once.</summary>
public sealed class TlsTests
{
#if NETSTANDARD_LIBRARY
    // The exceptions of that framework don't say that nothing was sent yet.
    private const int AttemptsAfterFailedHandshakes = 1;
#else
    private const int AttemptsAfterFailedHandshakes = 3;
#endif

    [Fact]
    public async Task Certificate_that_is_not_trusted_ends_the_call_at_once()
    {
        using var certificate = SelfSigned();
        await using RawServer server = new(exchange => exchange.WriteAsync(Json(Users)), certificate);
        var clients = server.Client();

        var error = await clients.FailureAsync(clients.GetUsersAsync);

        Assert.True(error.IsConnectionFailure);
        Assert.Equal((0, 1), (error.StatusCode, error.Attempts));
        Assert.IsType<AuthenticationException>(error.GetBaseException());
        Assert.StartsWith(FaultCalls.UsersOperation + " ", error.Message, StringComparison.Ordinal);
        Assert.Contains("certificate", error.Message, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(server.Requests);
        Assert.Equal(1, server.Accepted);
    }

    [Fact]
    public async Task Server_that_hangs_up_in_the_handshake_is_asked_again_even_for_a_creation()
    {
        using Socket server = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        server.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        server.Listen();
        var hangingUp = HangUpAsync(server);
        Clients clients = new(RequestAdapterFactory.CreateTransport(), options =>
        {
            options.BaseUrl = new Uri($"https://{server.LocalEndPoint}/v1");
            options.Retry.MaxAttempts = 3;
        });

        var error = await clients.FailureAsync(clients.PostKeyAsync);

        server.Dispose();
        await hangingUp;
        Assert.True(error.IsConnectionFailure);
        Assert.Equal(AttemptsAfterFailedHandshakes, error.Attempts);
    }

    private static async Task HangUpAsync(Socket server)
    {
        try
        {
            while (true) (await server.AcceptAsync()).Close();
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The test has what it needs.
        }
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var now = DateTimeOffset.UtcNow;
        using var certificate = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), password: null);
    }
}
