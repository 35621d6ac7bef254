using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using OpenAIAdmin.ContractTests.Bodies;
using OpenAIAdmin.ContractTests.Calls;
using OpenAIAdmin.ContractTests.Checking;
using OpenAIAdmin.ContractTests.Contract;
using OpenAIAdmin.ContractTests.Server;

namespace OpenAIAdmin.ContractTests;

/// <summary>The same as with written requests and answers, with what nobody thought of writing.</summary>
public sealed class GeneratedTests
{
    private const int CallsPerOperation = 6;

    // The seed is fixed: a failure shows again.
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(CallsPerOperation).WithReplay(20260821UL, 3UL);

    [Theory]
    [ClassData(typeof(OperationKeys))]
    public void Whatever_the_document_allows_arrives_and_whatever_it_allows_comes_back(string key)
    {
        var operation = ContractDocument.Operations[key];
        var session = ContractServer.Open();

        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => TryAsync(operation, session, new Random(seed)).GetAwaiter().GetResult()).Check(Config);

        Assert.Equal(CallsPerOperation, session.Requests.Count);
    }

    private static async Task TryAsync(ContractOperation operation, Session session, Random random)
    {
        var arguments = CallArguments.Any(operation, random);
        var answer = new RandomBody(random).Of(operation.Answer);
        using (var json = JsonDocument.Parse(answer.ToJsonString())) Assert.Equal([], SchemaCheck.Violations(operation.Answer, json.RootElement, "answer"));
        session.Answers = _ => new Answer(answer.ToJsonString());

        var model = await PublicCall.SendAsync(session.Client, operation.Key, arguments);

        SentRequest.AssertSays(operation, arguments, session.Requests.Last());
        JsonAssert.Same(Variant.WithoutNulls(operation.Answer, answer), Written.Json(model), operation.Key);
    }
}
