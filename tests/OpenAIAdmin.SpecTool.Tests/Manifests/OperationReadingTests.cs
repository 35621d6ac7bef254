using System.Text.Json.Nodes;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>How methods, parameters, bodies and responses are read, with what Kiota writes less often.</summary>
public sealed class OperationReadingTests
{
    private const string Sends = "SendAsync<global::Api.Admin.Models.Thing>";

    private readonly TinyClient client = new();

    [Fact]
    public void An_operation_is_read_with_its_way_methods_and_types()
    {
        var operation = client.ReadOperation();

        Assert.Equal("Api.Admin.Things.ThingsRequestBuilder", operation.Builder);
        Assert.Equal(["Things"], operation.Access);
        Assert.Equal(("GetAsync", "ToGetRequestInformation"), (operation.Call, operation.RequestInformation));
        Assert.Equal("Api.Admin.Things.ThingsRequestBuilder.Query", operation.Query!.Type);
        Assert.Equal((null, "Api.Admin.Models.Thing"), (operation.Body, operation.Response));
    }

    [Fact]
    public void Nothing_is_read_where_no_content_comes()
    {
        client.Edit(Sends, "SendNoContentAsync");
        client.Finds("GET /things: Nothing is read as its response, which is no type of the document's.");

        client.Operation["responses"]!["200"] = new JsonObject();
        Assert.Null(client.ReadOperation().Response);
    }

    [Theory]
    [InlineData("SendPrimitiveAsync<int>", "SendPrimitiveAsync<int>")]
    [InlineData("SendAsync", "SendAsync")]
    [InlineData("GetType().SendAsync<int>", "")]
    public void A_way_to_send_that_is_not_known_is_refused(string sends, string shown)
    {
        client.Edit(Sends, sends);
        if (shown == "") client.Edit("RequestAdapter.GetType()", "Other");

        client.Refuses($"Api.Admin.Things.ThingsRequestBuilder.GetAsync sends with '{shown}', which this tool does not know.");
    }

    [Fact]
    public void A_query_class_that_is_missing_is_refused()
    {
        client.Edit("public class Query", "public class Other");

        client.Refuses("The generated client has no type Api.Admin.Things.ThingsRequestBuilder.Query.");
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("Action<RequestConfiguration<A>> a, Action<RequestConfiguration<B>> b", 2)]
    public void A_request_is_made_with_one_configuration(string parameters, int count)
    {
        client.Edit("ToGetRequestInformation(Action<RequestConfiguration<global::Api.Admin.Things.ThingsRequestBuilder.Query>> configure)", $"ToGetRequestInformation({parameters})");

        client.Refuses($"ToGetRequestInformation takes {count} RequestConfigurations, 1 expected.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[QueryParameter]")]
    [InlineData("[QueryParameter()]")]
    [InlineData("[QueryParameter(1)]")]
    [InlineData("[Obsolete(\"limit\")]")]
    public void A_property_without_a_wire_name_is_sent_under_its_own(string attribute)
    {
        client.Edit("[QueryParameter(\"limit\")]", attribute);
        client.Edit("{?limit*}", "{?Limit*}");
        client.Operation["parameters"]![0]!["name"] = "Limit";

        Assert.Equal("Limit", Assert.Single(client.ReadOperation().Query!.Parameters).Key);
    }

    [Fact]
    public void A_parameter_elsewhere_than_in_the_query_needs_no_property()
    {
        client.Operation["parameters"]!.AsArray().Add(new JsonObject { ["in"] = "header", ["name"] = "x" });

        client.ReadOperation();
    }

    [Fact]
    public void A_body_that_the_client_does_not_take_is_found()
    {
        client.Operation["requestBody"] = client.Operation["responses"]!["200"]!.DeepClone();

        client.Finds("GET /things: Nothing is sent as its body, which is no type of the document's.");
    }

    [Fact]
    public void An_operation_without_an_answer_that_succeeds_reads_nothing()
    {
        var answers = client.Operation["responses"]!.AsObject();
        answers["402"] = answers["200"]!.DeepClone();
        answers.Remove("200");
        client.Finds("GET /things: Api.Admin.Models.Thing is read as its response, which is no type of the document's.");

        client.Operation.Remove("responses");
        client.Finds("GET /things: Api.Admin.Models.Thing is read as its response, which is no type of the document's.");
    }
}
