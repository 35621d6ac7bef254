using System.Net;
using System.Text;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Serialization.Json;

namespace OpenAIAdmin.Tests.Serialization;

/// <summary>The client reads in its own way, and leaves the rest of the process alone.</summary>
public sealed class RegistryTests
{
    [Fact]
    public async Task Registry_of_the_process_keeps_kiotas_reader()
    {
        await TestClient.Over(CapturingHandler.Answering("{}")).Organization.Costs.GetAsync(request => request.QueryParameters.StartTime = 1);

        var registered = Assert.Single(ParseNodeFactoryRegistry.DefaultInstance.ContentTypeAssociatedFactories);
        Assert.Equal("application/json", registered.Key);
        Assert.IsType<JsonParseNodeFactory>(registered.Value);
        Assert.IsType<JsonSerializationWriterFactory>(Assert.Single(SerializationWriterFactoryRegistry.DefaultInstance.ContentTypeAssociatedFactories).Value);
    }

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("APPLICATION/JSON")]
    [InlineData("application/vnd.example+json")]
    public async Task Any_kind_of_json_is_read(string contentType) =>
        Assert.True((await Over(contentType, """{"has_more":true}""").Organization.Costs.GetAsync(request => request.QueryParameters.StartTime = 1))!.HasMore);

    [Fact]
    public async Task Anything_else_is_refused_by_name() =>
        Assert.Contains("text/html", (await Assert.ThrowsAnyAsync<Exception>(() => Over("text/html", "<p>").Organization.Costs.GetAsync(request => request.QueryParameters.StartTime = 1))).Message);

    private static OpenAIAdminClient Over(string contentType, string body) => TestClient.Over(new CapturingHandler(_ =>
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = content };
    }));
}
