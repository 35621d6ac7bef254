using OpenAIAdmin.SpecTool.ClientDeclarations;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class ClientConstantTests
{
    [Theory]
    [InlineData("Array ReadonlyArray Record Partial Required Readonly Omit Pick Exclude NonNullable Promise")]
    [InlineData("APIPromise PagePromise Date Response Uint8Array string number boolean bigint unknown any")]
    [InlineData("never void null undefined object true false keyof typeof extends infer in is readonly unique symbol")]
    [InlineData("1 2_000")]
    public void What_the_language_brings_along_needs_no_declaration(string names)
    {
        foreach (var name in names.Split(' ')) Assert.Empty(Values(name));
    }

    [Theory]
    [InlineData("{ object: 'chair'; }", "chair")]
    [InlineData("{ object?: 'chair' }", "chair")]
    [InlineData("{ 'object': 'chair'; object: 'bench'; }", "bench chair")]
    [InlineData("{ object: 'chair' | 'bench'; }", "")]
    [InlineData("{ object: string; }", "")]
    [InlineData("{ subject: 'chair'; }", "")]
    [InlineData("object:", "")]
    [InlineData("APIPromise<{ object: 'chair'; }, { object: 'bench'; }>", "bench chair")]
    public void The_one_value_of_an_object_member_is_a_constant(string result, string expected) =>
        Assert.Equal(expected, string.Join(' ', Values(result)));

    [Fact]
    public void A_list_gives_the_constants_of_its_items() =>
        Assert.Equal(["bench"], Values("PagePromise<{ object: 'chair'; }, { object: 'bench'; }>", paged: true));

    [Fact]
    public void A_constant_in_the_result_itself_belongs_to_the_method() =>
        Assert.Equal("Chairs.get", Assert.Single(Of("{ object: 'chair'; }", "", paged: false)).Type);

    [Fact]
    public void A_name_means_what_the_innermost_namespace_means_by_it() => Assert.Equal(["inner"], Values(
        "Room.Chair",
        "interface Leg { object: 'outer'; } namespace Room { interface Leg { object: 'inner'; } interface Chair { leg: Leg; } }"));

    [Theory]
    [InlineData("import { Leg } from './legs.js';", "Leg", "leg")]
    [InlineData("import { Leg as Foot } from './legs.js';", "Foot", "leg")]
    [InlineData("import { Leg } from './legs.js';", "Leg.Toe", "toe")]
    [InlineData("import * as Legs from './legs.js';", "Legs.Leg.Toe", "toe")]
    public void A_name_may_be_another_files(string import, string result, string expected) => Assert.Equal([expected], Values(result, import));

    private static IEnumerable<string> Values(string result, string rest = "", bool paged = false) =>
        Of(result, rest, paged).Select(constant => constant.Value);

    private static IReadOnlyList<ClientConstant> Of(string result, string rest, bool paged)
    {
        var package = new ClientPackage(new Dictionary<string, string>
        {
            ["chairs.d.ts"] = $"{rest} class Chairs {{ get(): {result}; }}",
            ["legs.d.ts"] = "interface Leg { object: 'leg'; } namespace Leg { interface Toe { object: 'toe'; } }",
        });
        return new ClientConstants(package).Of(new("chairs", "Chairs", "get", "get", "/chairs", paged, new("chairs.js", new(1, 1))));
    }
}
