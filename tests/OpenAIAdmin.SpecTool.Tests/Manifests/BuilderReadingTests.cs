namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>How the ways to request builders and their URL templates are read, with what Kiota writes less often.</summary>
public sealed class BuilderReadingTests
{
    private const string Template = "base(adapter, \"{+baseurl}/things{?limit*}\", pathParameters)";

    private readonly TinyClient client = new();

    [Fact]
    public void A_builder_may_stand_behind_a_type_that_may_be_null()
    {
        client.Edit("public global::Api.Admin.Things.ThingsRequestBuilder Things", "public global::Api.Admin.Things.ThingsRequestBuilder? Things");

        client.ReadOperation();
    }

    [Fact]
    public void A_constructor_that_hands_nothing_on_has_no_template()
    {
        client.Edit("public ThingsRequestBuilder(Dictionary", "public ThingsRequestBuilder() { }\npublic ThingsRequestBuilder(Dictionary");

        client.ReadOperation();
    }

    [Fact]
    public void A_template_that_two_constructors_share_is_one()
    {
        client.Edit("public ThingsRequestBuilder(Dictionary", "public ThingsRequestBuilder(string rawUrl, IRequestAdapter adapter) : base(adapter, \"{+baseurl}/things{?limit*}\", rawUrl) { }\npublic ThingsRequestBuilder(Dictionary");

        client.ReadOperation();
    }

    [Fact]
    public void Two_templates_or_none_are_refused()
    {
        client.Edit(Template, "base(adapter, \"{+baseurl}/a\", \"{+baseurl}/b\")");
        client.Refuses("Api.Admin.Things.ThingsRequestBuilder: 2 URL templates, 1 expected.");

        client.Edit("\"{+baseurl}/a\", \"{+baseurl}/b\"", "pathParameters");
        client.Refuses("Api.Admin.Things.ThingsRequestBuilder: 0 URL templates, 1 expected.");
    }

    [Fact]
    public void A_template_of_the_method_goes_before_that_of_the_builder()
    {
        client.Edit("{+baseurl}/things{?limit*}", "{+baseurl}/other");
        client.Edit("Method.GET, UrlTemplate", "Method.GET, \"{+baseurl}/things{?limit*}\"");

        client.ReadOperation();
    }

    [Theory]
    [InlineData("{+baseurl}/things?limit={limit}")]
    [InlineData("{+baseurl}/things?limit={limit}{&after*}")]
    [InlineData("{+baseurl}/things{?after*,limit}")]
    public void A_query_stands_in_a_template_in_several_ways(string template)
    {
        client.Edit("{+baseurl}/things{?limit*}", template);

        client.ReadOperation();
    }

    [Fact]
    public void A_name_in_the_path_is_no_place_for_a_query_parameter()
    {
        client.Edit("{+baseurl}/things{?limit*}", "{+baseurl}/things/{limit}");

        Assert.Contains(client.Read().Findings, finding => finding.Place == "GET /things/{limit}");
        Assert.DoesNotContain("GET /things", client.Read().Manifest.Operations.Keys);
    }

    [Fact]
    public void A_path_and_its_parameters_are_unescaped()
    {
        Move("/things/{thing-id}");
        client.Edit("{+baseurl}/things{", "{+baseurl}/things/{thing%2Did}{");
        client.Edit("Things\n        {\n            get =>", "this[string position]\n        {\n            get => urlTplParams.Add(\"thing%2Did\", position);");

        Assert.Equal(["{thing-id}"], client.Agreeing().Operations["GET /things/{thing-id}"].Access);
    }

    [Fact]
    public void An_indexer_without_a_path_parameter_is_refused()
    {
        client.Edit("ThingsRequestBuilder Things", "ThingsRequestBuilder this[string position]");

        client.Refuses("Api.Admin.Client: public global::Api.Admin.Things.ThingsRequestBuilder this[string position] is no step to a builder that Kiota is known to write.");
    }

    [Fact]
    public void A_path_parameter_is_what_is_added_and_a_text()
    {
        client.Edit("Things\n        {\n            get =>", "this[string position]\n        {\n            get => urlTplParams.Remove(\"a\").Add(position, 1).Add(\"b\", 1);");

        client.Finds("GET /things: The way to it is indexed by {b}, its path by .");
    }

    [Fact]
    public void A_public_property_of_another_type_is_no_step()
    {
        client.Edit("public global::Api.Admin.Things.ThingsRequestBuilder Things", "public int Count => 1;\npublic global::Api.Admin.Things.ThingsRequestBuilder Things");

        client.ReadOperation();
    }

    [Fact]
    public void An_operation_that_two_ways_lead_to_is_found_and_named_once()
    {
        client.Edit("public global::Api.Admin.Things.ThingsRequestBuilder Things", "public global::Api.Admin.Things.ThingsRequestBuilder Also => null;\npublic global::Api.Admin.Things.ThingsRequestBuilder Things");

        client.Finds("GET /things: Reachable in 2 ways: Api.Admin.Things.ThingsRequestBuilder, Api.Admin.Things.ThingsRequestBuilder.");
        Assert.Equal(["Also"], Assert.Single(client.Read().Manifest.Operations).Value.Access);
    }

    [Fact]
    public void A_root_that_is_no_class_of_the_client_is_refused()
    {
        client.Edit("class Client", "class Other");

        client.Refuses("The generated client has no type Api.Admin.Client.");
    }

    private void Move(string path)
    {
        var paths = client.Document["paths"]!.AsObject();
        paths[path] = paths["/things"]!.DeepClone();
        paths.Remove("/things");
    }
}
