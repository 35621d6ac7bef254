using System.Net;
using System.Text.Json.Nodes;
using OpenAIAdmin.ContractTests.Contract;
using OpenAIAdmin.ContractTests.Server;

namespace OpenAIAdmin.ContractTests;

/// <summary>The server refuses whatever the document doesn't allow: a stub that accepts anything would prove nothing.</summary>
public sealed class StubTests
{
    private static readonly HttpClient Http = new();

    [Theory]
    [ClassData(typeof(OperationKeys))]
    public async Task Right_request_is_answered_and_each_wrong_one_is_refused_with_its_reason(string key)
    {
        var operation = ContractDocument.Operations[key];
        var session = ContractServer.Open();

        Assert.Equal(HttpStatusCode.OK, (await SendAsync(session, WrongRequest.Right(operation))).Status);
        Assert.Single(session.Requests);
        foreach (var wrong in WrongRequests.Of(operation))
        {
            var (status, body) = await SendAsync(session, wrong);
            Assert.True((int)status == Refusal.Status, $"{(int)status} to {wrong}");
            Assert.True(JsonNode.Parse(body)!["error"]!["message"]!.GetValue<string>().Contains(wrong.Reason, StringComparison.Ordinal), $"{wrong}\nexpected reason: {wrong.Reason}\nactual: {body}");
        }

        Assert.Single(session.Requests);
    }

    [Fact]
    public void Every_kind_of_mistake_is_tried_and_there_are_2500()
    {
        var tried = ContractDocument.Operations.Values.SelectMany(WrongRequests.Of).CountBy(wrong => wrong.What).ToDictionary();

        Assert.Equal(ContractDocument.Operations.Count, tried["no key"]);
        Assert.Equal(ContractDocument.Operations.Values.Count(operation => operation.Body is not null), tried["half a body"]);
        Assert.Equal(27, tried.Count);
        Assert.InRange(tried.Values.Sum(), 2500, int.MaxValue);
    }

    private static async Task<(HttpStatusCode Status, string Body)> SendAsync(Session session, WrongRequest request)
    {
        using var message = request.ToMessage(session.BaseUrl);
        using var response = await Http.SendAsync(message);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
