using System.Net;
using System.Text.Json.Nodes;
using OpenAIAdmin.Http.Retrying;

namespace OpenAIAdmin.Http;

/// <summary>
/// A DELETE whose answer was lost is sent again, and finds nothing when the first one did its work. That 404 is the success the
/// caller asked for, and is answered as one: with the id of the path, and nothing else that nobody knows.
/// </summary>
internal static class LostAnswer
{
    public static bool IsDone(HttpRequestMessage request, RetrySchedule schedule, Attempt attempt) =>
        schedule.AnswerLost && request.Method == HttpMethod.Delete && attempt.Refused?.Status == 404;

    public static HttpResponseMessage Replace(HttpRequestMessage request, Attempt attempt)
    {
        JsonObject body = new() { ["deleted"] = true };
        if (CallOption.Of(request)?.Path?.EndsWith("}", StringComparison.Ordinal) == true)
        {
            body["id"] = Uri.UnescapeDataString(request.RequestUri!.Segments[request.RequestUri.Segments.Length - 1]);
        }

        var response = attempt.Response!;
        response.StatusCode = HttpStatusCode.OK;
        response.Content = new StringContent(body.ToJsonString(), System.Text.Encoding.UTF8, "application/json");
        return response;
    }
}
