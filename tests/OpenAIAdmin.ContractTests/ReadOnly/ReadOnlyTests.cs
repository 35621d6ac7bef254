using System.Text.Json;
using System.Text.Json.Nodes;
using OpenAIAdmin.ContractTests.Bodies;
using OpenAIAdmin.ContractTests.Checking;
using OpenAIAdmin.ContractTests.Contract;
using OpenAIAdmin.ContractTests.Server;
using Xunit.Abstractions;

namespace OpenAIAdmin.ContractTests.ReadOnly;

/// <summary>
/// All that can be read with GET is what the document says. It is the test server that is read, unless the environment names
/// another: see README.md.
/// </summary>
public sealed class ReadOnlyTests(ITestOutputHelper output)
{
    private static readonly Lazy<ReadOnlyTarget> Target = new(() => ReadOnlyTarget.From(Environment.GetEnvironmentVariable));
    private static readonly Lazy<ApiReader> Reader = new(() => new ApiReader(Target.Value));

    public static TheoryData<string> Operations => [.. ContractDocument.Operations.Values.Where(operation => operation.Method == "GET").Select(operation => operation.Key)];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Answer_is_what_the_document_says_and_is_read_without_loss(string key)
    {
        var operation = ContractDocument.Operations[key];
        var reading = await Reader.Value.ReadAsync(operation);

        output.WriteLine($"{key}: {reading.Outcome}");
        if (reading.Answer is not { } answer)
        {
            // Who reads another API may lack a permission, or have nothing there; a wrong key is a mistake, and so is a broken server.
            Assert.True(Target.Value.IsForeign && reading.RefusedWith is not (401 or >= 500), reading.Outcome);
            return;
        }

        using var json = JsonDocument.Parse(answer.ToJsonString());
        // The places only: values of another API are not for a log.
        Assert.Equal([], SchemaCheck.Violations(operation.Answer, json.RootElement, "answer", allowsUnknown: true).Select(violation => violation.Split(' ')[0]));
        Assert.True(JsonNode.DeepEquals(Variant.WithoutNulls(operation.Answer, answer), reading.Written), $"{key}: what was read is not what came.");
    }

    [Fact]
    public void One_variable_without_the_other_is_an_error_that_names_both_and_not_the_key()
    {
        var onlyKey = Assert.Throws<InvalidOperationException>(() => ReadOnlyTarget.From(name => name == ReadOnlyTarget.KeyVariable ? "sk-admin-secret" : null));
        var onlyUrl = Assert.Throws<InvalidOperationException>(() => ReadOnlyTarget.From(name => name == ReadOnlyTarget.UrlVariable ? "https://proxy.example/v1" : null));

        Assert.All([onlyKey, onlyUrl], error => Assert.Contains(ReadOnlyTarget.UrlVariable, error.Message, StringComparison.Ordinal));
        Assert.All([onlyKey, onlyUrl], error => Assert.Contains(ReadOnlyTarget.KeyVariable, error.Message, StringComparison.Ordinal));
        Assert.DoesNotContain("secret", onlyKey.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_api_is_read_with_its_own_key_and_nothing_but_GET_is_sent()
    {
        var session = ContractServer.Open();
        var target = ReadOnlyTarget.From(name => name == ReadOnlyTarget.UrlVariable ? session.BaseUrl.AbsoluteUri : HeaderCheck.Key);

        var reading = await new ApiReader(target).ReadAsync(ContractDocument.Operations["GET /organization/projects/{project_id}/users/{user_id}"]);

        Assert.True(target.IsForeign);
        Assert.DoesNotContain(HeaderCheck.Key, target.ToString(), StringComparison.Ordinal);
        Assert.Equal("read", reading.Outcome);
        Assert.Equal(["/organization/projects", "/organization/projects/proj_dispatch/users", "/organization/projects/proj_dispatch/users/user-Mara4Lind"], session.Requests.Select(request => request.Path));
        using var http = new HttpClient(new AnswerRecorder { InnerHandler = new SocketsHttpHandler() });
        await Assert.ThrowsAsync<InvalidOperationException>(() => http.DeleteAsync(session.BaseUrl));
    }
}
