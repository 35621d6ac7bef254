using OpenAIAdmin.ContractTests.Checking;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace OpenAIAdmin.ContractTests.Server;

/// <summary>The stub for whatever no other stub matches: 422, with the reason.</summary>
internal static class Refusal
{
    public const int Status = 422;

    // WireMock prefers the lower number.
    private const int LastPriority = int.MaxValue;

    public static void AddTo(WireMockServer server) =>
        server.Given(Request.Create()).AtPriority(LastPriority).RespondWith(Response.Create().WithCallback(message =>
            Answer.Error(Status, RequestCheck.Judge(ReceivedRequest.Of(message)).Reason ?? "No stub expects this request now.", "contract_violation").ToMessage()));
}
