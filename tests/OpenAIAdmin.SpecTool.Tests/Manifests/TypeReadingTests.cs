using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Manifests;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>How models and enums are read from code, with what Kiota writes less often.</summary>
public sealed class TypeReadingTests
{
    private const string Entry = "{ \"id\", n => { Id = n.GetStringValue(); } },";

    private readonly TinyClient client = new();

    [Fact]
    public void Types_have_their_full_names_and_their_members()
    {
        var manifest = client.Agreeing();

        Says("Thing Api.Admin.Models.Thing: id=Id", manifest.Models);
        Says("Colour Api.Admin.Models.Colour: red=Red", manifest.Enums);
    }

    [Fact]
    public void A_type_that_is_declared_twice_is_refused()
    {
        client.Declare("Api.Admin.Models", "public enum Colour { }");

        client.Refuses("Api.Admin.Models.Colour is declared twice in the generated client.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[EnumMember]")]
    [InlineData("[EnumMember()]")]
    [InlineData("[EnumMember(Value = 1)]")]
    public void A_value_without_a_wire_name_has_its_own(string attribute)
    {
        client.Edit("[EnumMember(Value = \"red\")]", attribute);
        client.Schemas["Colour"]!["enum"]![0] = "Red";

        Says("Colour Api.Admin.Models.Colour: Red=Red", client.Agreeing().Enums);
    }

    [Fact]
    public void An_entry_without_a_text_or_without_an_assignment_is_no_member()
    {
        client.Edit(Entry, $$"""{{Entry}} { Name, n => { Name = n.GetStringValue(); } }, { "nothing", n => { } }, { 1, n => { } }""");

        Says("Thing Api.Admin.Models.Thing: id=Id", client.Agreeing().Models);
    }

    [Fact]
    public void A_member_of_a_derived_model_goes_before_an_inherited_one()
    {
        Derive("Base", "public IDictionary GetFieldDeserializers() => new Dictionary { { \"id\", n => { Old = 1; } }, { \"name\", n => { Name = 1; } } };");
        client.Schemas["Thing"]!["properties"]!["name"] = new JsonObject();
        client.Schemas["Base"] = client.Schemas["Thing"]!.DeepClone();

        Says("Base Api.Admin.Models.Base: id=Old name=Name; Thing Api.Admin.Models.Thing: id=Id name=Name", client.Agreeing().Models);
    }

    [Fact]
    public void A_base_that_reads_nothing_has_no_members()
    {
        Derive("Base", "public int Unread { get; set; }");

        Says("Thing Api.Admin.Models.Thing: id=Id", client.Agreeing().Models);
    }

    private void Derive(string name, string member)
    {
        client.Edit("class Thing : IParsable", $"class Thing : global::Api.Admin.Models.{name}, IParsable");
        client.Declare("Api.Admin.Models", $"public class {name} : IParsable {{ {member} }}");
    }

    private static void Says(string expected, IReadOnlyDictionary<string, ManifestType> types) => Assert.Equal(
        expected,
        string.Join("; ", types.Select(type => $"{type.Key} {type.Value.Type}: {string.Join(' ', type.Value.Members.Select(m => $"{m.Key}={m.Value}"))}")));
}
