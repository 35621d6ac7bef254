using OpenAIAdmin.ContractTests.Checking;
using WireMock;

namespace OpenAIAdmin.ContractTests.Server;

/// <summary>Requests as WireMock hands them over. Their base URL is <c>/{session}/v1</c>.</summary>
internal static class ReceivedRequest
{
    private const int SegmentsOfTheBase = 3;

    public static WireRequest Of(IRequestMessage message)
    {
        var url = new Uri(message.AbsoluteUrl);
        return new WireRequest(
            message.Method,
            string.Concat(Segments(url).Skip(SegmentsOfTheBase).Select(segment => "/" + segment)),
            url.Query.TrimStart('?'),
            message.Headers?.ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase) ?? [],
            string.IsNullOrEmpty(message.Body) ? null : message.Body);
    }

    public static string SessionOf(IRequestMessage message) => Segments(new Uri(message.AbsoluteUrl)).ElementAtOrDefault(1) ?? "";

    private static string[] Segments(Uri url) => url.AbsolutePath.Split('/');
}
