using System.Text.Json;
using OpenAIAdmin.Models;

namespace OpenAIAdmin.Tests.Wire;

/// <summary>Every operation turns the API's error bodies into the one typed error, whatever the status.</summary>
public sealed class OperationErrorTests
{
    private static readonly int[] Statuses = [400, 401, 403, 404, 408, 409, 422, 429, 500, 502, 503, 504];

    [Theory]
    [ClassData(typeof(OperationNames))]
    public async Task Error_answer_is_an_AdminApiError_with_the_servers_message(string key)
    {
        foreach (var status in Statuses)
        {
            var message = $"Refused with {status}: \"é\".";
            var transport = CapturingHandler.Answering(
                $$$"""{"error":{"message":{{{JsonSerializer.Serialize(message)}}},"type":"some_type","param":"some_param","code":"some_code"}}""", status);

            var error = await Assert.ThrowsAsync<AdminApiError>(() => CallAsync(transport, key));

            Assert.StartsWith(FormattableString.Invariant($"{key} failed with {status}"), error.Message);
            Assert.Contains(message, error.Message);
            Assert.Equal(message, error.Error!.Message);
            Assert.Equal((status, key), (error.StatusCode, error.Method + " " + error.PathTemplate));
            Assert.Equal(("some_type", "some_param", "some_code"), (error.Error!.Type, error.Error.Param, error.Error.Code));
            Assert.DoesNotContain(TestClient.Key, error.ToString());
        }
    }

    private static Task CallAsync(CapturingHandler transport, string key)
    {
        var body = Document.Instance.Operations[key].Body is { } schema ? new SampleValues(Document.Instance, round: 0).Of(schema) : null;
        return new OperationCall(TestClient.Over(transport), key).SendAsync(body: body);
    }
}
