using System.Reflection;
using System.Text.Json.Nodes;
using OpenAIAdmin.Cli.Commands;
using OpenAIAdmin.Cli.Demo;

namespace OpenAIAdmin.Cli.Tests;

/// <summary>The demo is worth showing only if its server is as strict, and its payloads are as shaped, as the API's.</summary>
public sealed class DemoApiTests
{
    private const string Completions = "/v1/organization/usage/completions";

    private static readonly JsonNode Schemas = JsonNode.Parse(File.ReadAllText(Path.Combine(
        typeof(DemoApiTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!,
        "spec", "openai-admin.openapi.json")))!["components"]!["schemas"]!;

    [Theory]
    [InlineData("GET", Completions, "start_time=1", "Bearer right", 200)]
    [InlineData("GET", Completions, "start_time=1", "Bearer wrong", 401)]
    [InlineData("GET", Completions, "start_time=1", "right", 401)]
    [InlineData("GET", Completions, "start_time=1", null, 401)]
    [InlineData("GET", Completions, "", "Bearer right", 400)]
    [InlineData("GET", Completions, "start_time=1&page=made-up", "Bearer right", 400)]
    [InlineData("POST", Completions, "start_time=1", "Bearer right", 404)]
    [InlineData("GET", "/v1/organization/usage/holograms", "start_time=1", "Bearer right", 404)]
    public void Server_checks_what_it_is_asked(string method, string path, string query, string? authorization, int status)
    {
        var head = $"{method} {path}?{query} HTTP/1.1\r\nHost: x" + (authorization is null ? "" : $"\r\nauthorization: {authorization}");

        var answer = new DemoApi("right").Answer(LoopbackRequest.Parse(head));

        Assert.Equal(status, answer.Status);
        Assert.Equal(status == 200, JsonNode.Parse(answer.Body)!["error"]?["message"] is null);
    }

    [Fact]
    public void Payloads_have_every_type_of_the_document_and_one_that_it_does_not_know()
    {
        var mapping = Schemas["WireUsageResult"]!["discriminator"]!["mapping"]!.AsObject();
        var results = Results().ToList();

        Assert.Equal(
            mapping.Select(entry => entry.Key).Append("organization.usage.holograms.result").Order(),
            results.Select(result => (string)result["object"]!).Distinct().Order());
        Assert.All(results.Where(result => mapping.ContainsKey((string)result["object"]!)), AssertShape);

        void AssertShape(JsonObject result)
        {
            var schema = Schemas[((string)mapping[(string)result["object"]!]!).Split('/')[^1]]!["allOf"]![1]!;
            var members = result.Select(member => member.Key).Where(name => name != "object").ToList();
            Assert.Empty(members.Except(schema["properties"]!.AsObject().Select(property => property.Key)));
            Assert.Empty((schema["required"]?.AsArray() ?? []).Select(name => (string)name!).Except(members));
        }
    }

    private static IEnumerable<JsonObject> Results() =>
        from endpoint in UsageEndpoints.All
        from page in DemoPayloads.Find(endpoint.Kind.Replace('-', '_'))!
        from bucket in page!["data"]!.AsArray()
        from result in bucket!["results"]!.AsArray()
        select result!.AsObject();
}
