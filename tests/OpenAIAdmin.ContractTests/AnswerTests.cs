using System.Text.Json.Nodes;
using OpenAIAdmin.ContractTests.Bodies;
using OpenAIAdmin.ContractTests.Calls;
using OpenAIAdmin.ContractTests.Contract;
using OpenAIAdmin.ContractTests.Server;

namespace OpenAIAdmin.ContractTests;

/// <summary>What the API may answer reaches the caller, and can be written back.</summary>
public sealed class AnswerTests
{
    [Theory]
    [ClassData(typeof(OperationKeys))]
    public async Task Answer_is_read_and_written_back_with_the_same_meaning(string key)
    {
        var operation = ContractDocument.Operations[key];
        var session = ContractServer.Open();
        foreach (var (name, answer) in Fixture.Variants(operation))
        {
            session.Answers = _ => new Answer(answer.ToJsonString());

            var model = await PublicCall.SendAsync(session.Client, key, CallArguments.Least(operation));

            JsonAssert.Same(Variant.WithoutNulls(operation.Answer, answer), Written.Json(model), $"{key}, {name}");
        }
    }

    [Theory]
    [ClassData(typeof(OperationKeys))]
    public async Task Members_that_the_document_does_not_know_are_written_back_as_they_came(string key)
    {
        var operation = ContractDocument.Operations[key];
        var answer = JsonNode.Parse(Fixture.TextOf(operation))!;
        answer["made_up"] = JsonNode.Parse("""{"list":[1.50,null,"2024-01-01"],"none":null}""");
        answer["made up, too"] = null;
        var session = ContractServer.Open();
        session.Answers = _ => new Answer(answer.ToJsonString());

        var model = await PublicCall.SendAsync(session.Client, key, CallArguments.Least(operation));

        JsonAssert.Same(Variant.WithoutNulls(operation.Answer, answer), Written.Json(model), key);
    }
}
