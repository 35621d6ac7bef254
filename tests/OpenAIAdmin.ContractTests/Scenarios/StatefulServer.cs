using System.Collections.Concurrent;
using System.Text.Json;
using OpenAIAdmin.ContractTests.Checking;
using OpenAIAdmin.ContractTests.Contract;
using OpenAIAdmin.ContractTests.Server;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace OpenAIAdmin.ContractTests.Scenarios;

/// <summary>
/// A server for one story: WireMock with a state, and stubs that are there in some states only. What the document doesn't allow,
/// and what is allowed but not now, gets 422.
/// </summary>
internal sealed class StatefulServer : IDisposable
{
    private const string Story = "story";
    private readonly WireMockServer _server = WireMockServer.Start(ContractServer.Settings);
    private readonly ConcurrentQueue<WireRequest> _requests = [];

    private readonly string _firstState;

    public StatefulServer(string firstState)
    {
        _firstState = firstState;
        Refusal.AddTo(_server);
    }

    public Uri BaseUrl => new(_server.Url + "/story/v1");

    /// <summary>One that asks once.</summary>
    public OpenAIAdminClient Client => ContractClient.At(BaseUrl);

    public IReadOnlyCollection<WireRequest> Requests => _requests;

    /// <summary>In a state, answers the allowed requests of an operation, and goes to the next state.</summary>
    public StatefulServer On(string state, string key, string next, Func<WireRequest, Answer> answer)
    {
        var operation = ContractDocument.Operations[key];
        var stub = _server.Given(OperationMatcher.RequestFor(operation)).AtPriority(1).InScenario(Story).WhenStateIs(state).WillSetStateTo(next);
        stub.RespondWith(Response.Create().WithCallback(message =>
        {
            var request = ReceivedRequest.Of(message);
            _requests.Enqueue(request);
            var given = answer(request);
            AssertIsDocumented(operation, given);
            return given.ToMessage();
        }));
        _server.SetScenarioState(Story, _firstState);
        return this;
    }

    public StatefulServer On(string state, string key, string next, Answer answer) => On(state, key, next, _ => answer);

    /// <summary>Answers without a change of state.</summary>
    public StatefulServer On(string state, string key, Answer answer) => On(state, key, state, answer);

    public void Dispose() => _server.Dispose();

    private static void AssertIsDocumented(ContractOperation operation, Answer answer)
    {
        using var json = JsonDocument.Parse(answer.Json);
        var schema = answer.Status == 200 ? operation.Answer : ContractDocument.Component("AdminApiError");
        var violations = SchemaCheck.Violations(schema, json.RootElement, "answer").ToList();
        if (violations.Count > 0) throw new InvalidOperationException($"The test's answer to {operation} is not documented: {string.Join("; ", violations)}");
    }
}
