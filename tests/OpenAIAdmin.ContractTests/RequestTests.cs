using System.Text.Json.Nodes;
using OpenAIAdmin.ContractTests.Calls;
using OpenAIAdmin.ContractTests.Checking;
using OpenAIAdmin.ContractTests.Contract;
using OpenAIAdmin.ContractTests.Server;

namespace OpenAIAdmin.ContractTests;

/// <summary>What a caller says arrives, in the way that the document says.</summary>
public sealed class RequestTests
{
    [Theory]
    [ClassData(typeof(OperationKeys))]
    public async Task Call_with_no_more_than_is_demanded_arrives(string key)
    {
        var operation = ContractDocument.Operations[key];
        var session = ContractServer.Open();

        var arguments = CallArguments.Least(operation);
        await PublicCall.SendAsync(session.Client, key, arguments);

        SentRequest.AssertSays(operation, arguments, Assert.Single(session.Requests));
    }
}
