using System.Text.Json;
using Microsoft.Kiota.Abstractions.Serialization;
using OpenAIAdmin.Serialization;

namespace OpenAIAdmin.Tests.Wire;

/// <summary>Every operation reads all that the document says an answer may hold.</summary>
public sealed class OperationResponseTests
{
    private static readonly Document Document = Document.Instance;

    [Theory]
    [ClassData(typeof(OperationNames))]
    public async Task Full_answer_is_read_into_members_none_of_which_is_null(string key)
    {
        var operation = Document.Operations[key];
        var rounds = Math.Max(2, new SampleValues(Document, round: 0).Rounds(operation.Response));
        for (var round = 0; round < rounds; round++)
        {
            var json = new SampleValues(Document, round).Of(operation.Response).ToJsonString();

            var model = await ReadAsync(key, json);

            Assert.Equal([], MemberWalk.Gaps(model));
            AssertSameJson(json, KiotaJsonSerializer.SerializeAsStream((IParsable)model));
        }
    }

    [Theory]
    [ClassData(typeof(OperationNames))]
    public async Task Members_that_the_document_does_not_know_are_kept(string key)
    {
        const string Extra = "made_up_member";
        var json = new SampleValues(Document, round: 0).Of(Document.Operations[key].Response);
        json[Extra] = "made-up text";

        var model = (IAdditionalDataHolder)await ReadAsync(key, json.ToJsonString());

        Assert.Equal(new RawJson("\"made-up text\""), model.AdditionalData[Extra]);
    }

    private static async Task<object> ReadAsync(string key, string json)
    {
        var body = Document.Operations[key].Body is { } schema ? new SampleValues(Document, round: 0).Of(schema) : null;
        var client = TestClient.Over(CapturingHandler.Answering(json));
        return Assert.IsType<IParsable>(await new OperationCall(client, key).SendAsync(body: body), exactMatch: false);
    }

    private static void AssertSameJson(string expected, Stream actual)
    {
        using var wanted = JsonDocument.Parse(expected);
        using var written = JsonDocument.Parse(actual);
        Assert.True(JsonElement.DeepEquals(wanted.RootElement, written.RootElement), $"Sent:          {wanted.RootElement}\nRead, written: {written.RootElement}");
    }
}
