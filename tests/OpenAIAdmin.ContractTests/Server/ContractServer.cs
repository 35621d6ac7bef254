using System.Collections.Concurrent;
using OpenAIAdmin.ContractTests.Checking;
using OpenAIAdmin.ContractTests.Contract;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Settings;

namespace OpenAIAdmin.ContractTests.Server;

/// <summary>
/// WireMock with one stub per operation of the document. It answers what the document allows, and refuses all else with 422 and
/// the reason. All tests share it; each has a session of its own.
/// </summary>
internal sealed class ContractServer
{
    private static readonly Lazy<ContractServer> Running = new(() => new ContractServer());

    private readonly WireMockServer _server = WireMockServer.Start(Settings);
    private readonly ConcurrentDictionary<string, Session> _sessions = [];

    private ContractServer()
    {
        foreach (var operation in ContractDocument.Operations.Values) Stub(operation);
        Refusal.AddTo(_server);
    }

    /// <summary>Sees a body where none belongs, too; and keeps no log, which sessions do.</summary>
    public static WireMockServerSettings Settings => new() { AllowBodyForAllHttpMethods = true, MaxRequestLogCount = 1 };

    /// <summary>A part of the server for one test.</summary>
    public static Session Open()
    {
        var id = Guid.NewGuid().ToString("N");
        var session = new Session(id, new Uri($"{Running.Value._server.Url}/{id}/v1"));
        Running.Value._sessions[id] = session;
        return session;
    }

    private void Stub(ContractOperation operation) =>
        _server.Given(OperationMatcher.RequestFor(operation)).AtPriority(1).RespondWith(Response.Create().WithCallback(message =>
            _sessions[ReceivedRequest.SessionOf(message)].Receive(operation, ReceivedRequest.Of(message)).ToMessage()));
}
