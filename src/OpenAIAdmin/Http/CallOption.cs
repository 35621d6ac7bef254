using Microsoft.Kiota.Http.HttpClientLibrary.Extensions;

namespace OpenAIAdmin.Http;

/// <summary>Finds the call that a message belongs to.</summary>
internal static class CallOption
{
    public static Call? Of(HttpRequestMessage request) => request.GetRequestOption<Call>();
}
