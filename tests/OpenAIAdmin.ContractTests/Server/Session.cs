using System.Collections.Concurrent;
using OpenAIAdmin.ContractTests.Checking;
using OpenAIAdmin.ContractTests.Contract;

namespace OpenAIAdmin.ContractTests.Server;

/// <summary>One test's part of the server: its own base URL, its own answers, and what it received.</summary>
internal sealed class Session(string id, Uri baseUrl)
{
    private readonly ConcurrentQueue<WireRequest> _requests = [];

    public string Id => id;

    /// <summary>As a caller makes it, but that it asks once and at once.</summary>
    public OpenAIAdminClient Client { get; } = ContractClient.At(baseUrl);

    public Uri BaseUrl => baseUrl;

    /// <summary>What to answer to an allowed request; without it, the fixture of the operation.</summary>
    public Func<WireRequest, Answer>? Answers { get; set; }

    /// <summary>All allowed requests, in the order of their arrival.</summary>
    public IReadOnlyCollection<WireRequest> Requests => _requests;

    public Answer Receive(ContractOperation operation, WireRequest request)
    {
        _requests.Enqueue(request);
        return Answers?.Invoke(request) ?? new Answer(Bodies.Fixture.TextOf(operation));
    }
}
