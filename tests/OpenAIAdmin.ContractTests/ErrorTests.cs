using System.Text.Json;
using OpenAIAdmin.ContractTests.Calls;
using OpenAIAdmin.ContractTests.Checking;
using OpenAIAdmin.ContractTests.Contract;
using OpenAIAdmin.ContractTests.Server;
using OpenAIAdmin.Models;

namespace OpenAIAdmin.ContractTests;

/// <summary>A refusal reaches the caller as the one typed error, with all that the server said.</summary>
public sealed class ErrorTests
{
    [Theory]
    [ClassData(typeof(OperationKeys))]
    public async Task Documented_error_is_typed(string key)
    {
        var operation = ContractDocument.Operations[key];
        var session = ContractServer.Open();
        foreach (var status in new[] { 400, 404, 500 })
        {
            var refusal = Answer.Error(status, $"No permission to call this: \"é\" ({status}).", "invalid_request_error", "some_param", "not_permitted");
            session.Answers = _ => refusal;

            var error = await Assert.ThrowsAsync<AdminApiError>(() => PublicCall.SendAsync(session.Client, key, CallArguments.Least(operation)));

            Assert.Equal((status, operation.Method, operation.Path), (error.StatusCode, error.Method, error.PathTemplate));
            Assert.Equal($"No permission to call this: \"é\" ({status}).", error.Error!.Message);
            Assert.Equal(("invalid_request_error", "some_param", "not_permitted"), (error.Error.Type, error.Error.Param, error.Error.Code));
            AssertIsDocumented(refusal);
        }
    }

    [Fact]
    public async Task What_the_document_does_not_allow_is_an_error_that_names_it()
    {
        var session = ContractServer.Open();

        var error = await Assert.ThrowsAsync<AdminApiError>(() => session.Client.Organization.Groups.PostAsync(new CreateGroupRequest { Name = "" }));

        Assert.Equal(Refusal.Status, error.StatusCode);
        Assert.Contains("body.name has 0 characters; 1 is the least", error.Message, StringComparison.Ordinal);
    }

    private static void AssertIsDocumented(Answer refusal)
    {
        using var json = JsonDocument.Parse(refusal.Json);
        Assert.Equal([], SchemaCheck.Violations(ContractDocument.Component("AdminApiError"), json.RootElement, "error"));
    }
}
