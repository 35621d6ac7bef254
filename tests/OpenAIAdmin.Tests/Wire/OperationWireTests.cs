using System.Text.Json;
using System.Text.Json.Nodes;

namespace OpenAIAdmin.Tests.Wire;

/// <summary>What each operation puts on the wire, compared with what the document says it should.</summary>
public sealed class OperationWireTests
{
    private static readonly Document Document = Document.Instance;

    [Fact]
    public void Document_and_client_have_the_same_143_operations()
    {
        Assert.Equal(143, Document.Operations.Count);
        Assert.Equal(Document.Operations.Keys.Order(), Manifest.Instance.Operations.Keys.Order());
    }

    [Theory]
    [ClassData(typeof(OperationNames))]
    public async Task Request_is_what_the_document_says(string key)
    {
        var operation = Document.Operations[key];
        for (var round = 0; round < Rounds(operation); round++)
        {
            var samples = new SampleValues(Document, round);
            var query = Query(operation.Query, samples);
            var body = operation.Body is { } schema ? samples.Of(schema) : null;

            var request = await SendAsync(key, query, body);

            Assert.Equal(operation.Method, request.Method);
            Assert.Equal(ExpectedPath(operation), request.Uri.AbsolutePath);
            Assert.Equal(QueryText.Expected(query), QueryText.Sent(request.Uri));
            AssertBody(body, request);
            Assert.Equal("application/json", request.Headers["Accept"]);
            Assert.Equal("Bearer " + TestClient.Key, request.Headers["Authorization"]);
        }
    }

    [Theory]
    [ClassData(typeof(OperationNames))]
    public async Task What_is_not_set_is_not_sent(string key)
    {
        var operation = Document.Operations[key];
        var samples = new SampleValues(Document, round: 0, requiredOnly: true);
        var query = Query(operation.Query.Where(parameter => parameter.IsRequired), samples);
        var body = operation.Body is { } schema ? samples.Of(schema) : null;

        var request = await SendAsync(key, query, body);

        Assert.Equal(QueryText.Expected(query), QueryText.Sent(request.Uri));
        AssertBody(body, request);
    }

    private static int Rounds(ApiOperation operation)
    {
        var samples = new SampleValues(Document, round: 0);
        // Two at least: one for true and one for false.
        return operation.Query.Select(parameter => samples.Rounds(parameter.Schema))
            .Append(operation.Body is { } body ? samples.Rounds(body) : 1)
            .Append(2)
            .Max();
    }

    private static JsonObject Query(IEnumerable<ApiParameter> parameters, SampleValues samples) =>
        new(parameters.Select(parameter => KeyValuePair.Create(parameter.Name, (JsonNode?)samples.Of(parameter.Schema))));

    private static async Task<CapturedRequest> SendAsync(string key, JsonObject query, JsonNode? body)
    {
        var transport = CapturingHandler.Answering("{}");
        await new OperationCall(TestClient.Over(transport), key).SendAsync(query.Count > 0 ? query : null, body);
        return Assert.Single(transport.Requests);
    }

    private static string ExpectedPath(ApiOperation operation) =>
        TestClient.BaseUrl.AbsolutePath + string.Join('/', operation.Path.Split('/').Select(segment =>
            segment.StartsWith('{') ? Uri.EscapeDataString(OperationCall.PathValue(segment.Trim('{', '}'))) : segment));

    private static void AssertBody(JsonNode? expected, CapturedRequest request)
    {
        if (expected is null)
        {
            Assert.True(string.IsNullOrEmpty(request.Body), request.Body);
            return;
        }

        Assert.Equal("application/json", request.ContentType);
        using var wanted = JsonDocument.Parse(expected.ToJsonString());
        using var sent = JsonDocument.Parse(request.Body!);
        Assert.True(JsonElement.DeepEquals(wanted.RootElement, sent.RootElement), $"Expected: {wanted.RootElement}\nSent:     {sent.RootElement}");
    }
}
