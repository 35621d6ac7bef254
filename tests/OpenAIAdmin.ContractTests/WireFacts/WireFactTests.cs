using System.Text.Json.Nodes;
using OpenAIAdmin.ContractTests.Bodies;
using OpenAIAdmin.ContractTests.Calls;
using OpenAIAdmin.ContractTests.Checking;
using OpenAIAdmin.ContractTests.Contract;
using OpenAIAdmin.ContractTests.Server;

namespace OpenAIAdmin.ContractTests.WireFacts;

/// <summary>
/// Our client sends what the official one sends. The other tests take stubs and expectations from one document; a mistake in the
/// document would pass all of them, and not these.
/// </summary>
public sealed class WireFactTests
{
    public static TheoryData<string> Calls { get; } = [.. WireFact.All.Select(fact => fact.Call).Distinct()];

    [Fact]
    public void Facts_are_of_all_operations_of_the_document_and_each_has_one_call()
    {
        // One that the official client has by now must not stay among the exceptions, hence no set: it would be there twice.
        Assert.Equal(
            ContractDocument.Operations.Keys.Order(StringComparer.Ordinal),
            WireFact.All.Select(fact => (fact.Call, fact.Operation?.Key)).Distinct().Select(call => call.Key)
                .Concat(NotYet.All.Where(place => ContractDocument.Operations.ContainsKey(place))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Facts_have_every_parameter_and_every_member_of_a_body_that_the_document_has()
    {
        MemberCoverage coverage = new();
        foreach (var fact in WireFact.All.Where(fact => fact.Body.Length > 0)) coverage.Look(fact.Operation!.Body!, JsonNode.Parse(fact.Body)!);

        List<string> missing = [.. coverage.Missing];
        foreach (var operation in ContractDocument.Operations.Values.Where(operation => !NotYet.All.Contains(operation.Key)))
        {
            var sent = WireFact.All.Where(fact => fact.Operation == operation).SelectMany(fact => WireRequest.Unescaped(fact.Query)).Select(parameter => parameter.Key);
            missing.AddRange(operation.Query.Select(parameter => parameter.Name).Except(sent).Select(name => $"{operation.Key} {name}"));
        }

        Assert.Equal(NotYet.All.Where(place => !ContractDocument.Operations.ContainsKey(place)).Order(StringComparer.Ordinal), missing.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Same_call_of_ours_sends_the_same(string call)
    {
        var session = ContractServer.Open();
        foreach (var fact in WireFact.All.Where(fact => fact.Call == call))
        {
            await PublicCall.SendAsync(session.Client, fact.Operation!.Key, fact.Translated());

            var sent = session.Requests.Last();
            Assert.Equal((fact.Method, Uri.UnescapeDataString(fact.Path)), (sent.Method, Uri.UnescapeDataString(sent.Path)));
            Assert.Equal(fact.Parameters, SentRequest.ByName(sent.Parameters));
            if (fact.Body.Length == 0) Assert.Null(sent.Body);
            else JsonAssert.Same(JsonNode.Parse(fact.Body)!, sent.Body is null ? null : JsonNode.Parse(sent.Body), call);
        }
    }
}
