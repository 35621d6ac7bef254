using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Manifests;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>A client of one operation in Kiota's manner, and its document: small enough to say what a test changes in it.</summary>
internal sealed class TinyClient
{
    public const string Root = "Api.Admin.Client";

    private string code = """
        namespace Api.Admin
        {
            public class Client : BaseRequestBuilder
            {
                public global::Api.Admin.Things.ThingsRequestBuilder Things
                {
                    get => new global::Api.Admin.Things.ThingsRequestBuilder(PathParameters, RequestAdapter);
                }
            }
        }
        namespace Api.Admin.Things
        {
            public class ThingsRequestBuilder : BaseRequestBuilder
            {
                public ThingsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter adapter) : base(adapter, "{+baseurl}/things{?limit*}", pathParameters) { }
                public async Task<global::Api.Admin.Models.Thing> GetAsync(Action<RequestConfiguration<global::Api.Admin.Things.ThingsRequestBuilder.Query>> configure)
                {
                    return await RequestAdapter.SendAsync<global::Api.Admin.Models.Thing>(ToGetRequestInformation(configure)).ConfigureAwait(false);
                }
                public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<global::Api.Admin.Things.ThingsRequestBuilder.Query>> configure)
                {
                    return new RequestInformation(Method.GET, UrlTemplate, PathParameters);
                }
                public class Query
                {
                    [QueryParameter("limit")]
                    public int? Limit { get; set; }
                }
            }
        }
        namespace Api.Admin.Models
        {
            public class Thing : IParsable
            {
                public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
                {
                    { "id", n => { Id = n.GetStringValue(); } },
                };
            }
            public enum Colour
            {
                [EnumMember(Value = "red")]
                Red,
            }
        }
        """;

    public JsonObject Document { get; } = JsonNode.Parse("""
        {
          "paths": {
            "/things": {
              "get": {
                "parameters": [{ "in": "query", "name": "limit" }],
                "responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } } }
              }
            }
          },
          "components": {
            "schemas": {
              "Thing": { "properties": { "id": { "type": "string" } } },
              "Colour": { "enum": ["red"] }
            }
          }
        }
        """)!.AsObject();

    public JsonObject Operation => Document["paths"]!["/things"]!["get"]!.AsObject();

    public JsonObject Schemas => Document["components"]!["schemas"]!.AsObject();

    public void Edit(string old, string replacement)
    {
        Assert.Contains(old, code);
        code = code.Replace(old, replacement);
    }

    /// <summary>Adds a type to a namespace of the client.</summary>
    public void Declare(string @namespace, string type) => code += $"\nnamespace {@namespace} {{ {type} }}";

    public ManifestResult Read() =>
        ManifestBuilding.Run(new Dictionary<string, string> { ["Client.cs"] = code }, JsonText.Write(Document), "1.0.0", Root);

    /// <summary>What the manifest says about the operation, when nothing is wrong.</summary>
    public ManifestOperation ReadOperation() => Agreeing().Operations["GET /things"];

    public GeneratedManifest Agreeing()
    {
        var (manifest, findings) = Read();
        Assert.Equal([], findings);
        return manifest;
    }

    public void Finds(params string[] expected) =>
        Assert.Equal(expected.Select(finding => $"src/OpenAIAdmin/Generated: {finding}"), Read().Findings.Select(finding => finding.ToString()));

    public void Refuses(string message) => Assert.Equal(message, Assert.Throws<SpecException>(Read).Message);
}
