using System.Runtime.CompilerServices;
using OpenAIAdmin.ContractTests.Checking;
using OpenAIAdmin.ContractTests.Contract;
using WireMock;
using WireMock.Matchers.Request;
using WireMock.RequestBuilders;

namespace OpenAIAdmin.ContractTests.Server;

/// <summary>Matches the requests of one operation that the document allows, and no other.</summary>
internal sealed class OperationMatcher(ContractOperation operation) : IRequestMatcher
{
    // WireMock asks every stub about every request; judging once is enough.
    private static readonly ConditionalWeakTable<IRequestMessage, ContractOperation?[]> Allowed = [];

    /// <summary>For <c>Given</c>, which takes nothing but WireMock's own kind of request.</summary>
    public static IRequestBuilder RequestFor(ContractOperation operation) => ((Request)Request.Create()).Add(new OperationMatcher(operation));

    public RequestMatcherType Type => RequestMatcherType.Path;

    public double GetMatchingScore(IRequestMessage requestMessage, IRequestMatchResult requestMatchResult)
    {
        var meant = Allowed.GetValue(requestMessage, message => [AllowedOperation(message)])[0];
        return requestMatchResult.AddScore(GetType(), meant == operation ? 1.0 : 0.0, exception: null);
    }

    private static ContractOperation? AllowedOperation(IRequestMessage message)
    {
        var (meant, reason) = RequestCheck.Judge(ReceivedRequest.Of(message));
        return reason is null ? meant : null;
    }
}
