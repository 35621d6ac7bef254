using System.Net;
using System.Text;

namespace OpenAIAdmin.Http.Tests.Harness;

/// <summary>An answer that tells whether it was disposed.</summary>
internal sealed class Tracked : HttpResponseMessage
{
    public Tracked(int status, string body = "{}", string type = "application/json")
        : base((HttpStatusCode)status) => Content = new StringContent(body, Encoding.UTF8, type);

    public bool Disposed { get; private set; }

    protected override void Dispose(bool disposing)
    {
        Disposed = true;
        base.Dispose(disposing);
    }
}
