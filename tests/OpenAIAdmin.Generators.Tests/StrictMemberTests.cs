using System.Text.Json.Nodes;
using OpenAIAdmin.Generators.Tests.Harness;

namespace OpenAIAdmin.Generators.Tests;

/// <summary>What the strict option makes of a member that the document requires and lets be null. The document has none today.</summary>
public class StrictMemberTests
{
    private const string Body = """
        var options = new UsageReadOptions { RequireMembers = true };
        var one = "{\"object\":\"organization.usage.vector_stores.result\"," + json + "}";
        var page = "{\"data\":[{\"start_time\":1,\"end_time\":2,\"results\":[" + one + "," + one + "]}],\"has_more\":false,\"next_page\":null}";
        try
        {
            var read = (VectorStoresUsageResult)new UsagePayloadReader(options).ReadPage(System.Text.Encoding.UTF8.GetBytes(page)).Buckets[0].Results[1];
            return $"{read.IsPresent(VectorStoresUsageResultMembers.UsageBytes)} {read.HasValue(VectorStoresUsageResultMembers.UsageBytes)} {read.UsageBytes}";
        }
        catch (UsagePayloadException e) { return e.Path + " " + e.Message.Contains("missing"); }
        """;

    private static readonly Lazy<EmittedUnion> Union = new(() => EmittedUnion.Of(DocumentEdits.Edit(Repository.Document, root =>
    {
        root.Own("WireVectorStoresUsageResult")["required"] = new JsonArray("usage_bytes");
        root.Properties("WireVectorStoresUsageResult")["usage_bytes"]!["type"] = new JsonArray("integer", "null");
    })));

    [Theory]
    [InlineData("\"usage_bytes\":5", "True True 5")]
    [InlineData("\"usage_bytes\":null", "True False ")]
    [InlineData("\"project_id\":\"p\"", "data[0].results[0].usage_bytes True")]
    public void It_may_be_null_and_has_to_be_there(string members, string expected) =>
        Assert.Equal(expected, Consumer.Run(Consumer.Compile(Union.Value, Body).Image(), Union.Value, members));
}
