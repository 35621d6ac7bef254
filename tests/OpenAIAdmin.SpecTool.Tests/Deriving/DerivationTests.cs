using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Deriving;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class DerivationTests
{
    [Fact]
    public void Every_input_takes_part_in_the_document()
    {
        var result = Derivation.Run(SmallSpec.Input);

        Assert.Empty(result.Findings);
        Assert.Equal(JsonText.Write(JsonNode.Parse(SmallDocument.Json)!), result.Text);
    }

    [Fact]
    public void Two_runs_give_the_same_bytes() =>
        Assert.Equal(Derivation.Run(SmallSpec.Input).Text, Derivation.Run(SmallSpec.Input).Text);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void The_order_of_members_in_the_inputs_does_not_matter(int seed)
    {
        var random = new Random(seed);
        string Shuffled(string text) => JsonText.Write(Shuffle(JsonNode.Parse(text), random)!);
        var input = SmallSpec.Input;

        var result = Derivation.Run(new(
            Shuffled(input.ReviewedUpstream),
            Shuffled(input.Provenance),
            input.Additions.ToDictionary(a => a.Key, a => Shuffled(a.Value)),
            Shuffled(input.Patches),
            Shuffled(input.Names),
            input.Words.ToDictionary(w => w.Key, w => Shuffled(w.Value))));

        Assert.Empty(result.Findings);
        Assert.Equal(Derivation.Run(input).Text, result.Text);
    }

    [Fact]
    public void The_text_has_unix_line_ends_two_spaces_and_one_line_end_at_its_end()
    {
        var text = Derivation.Run(SmallSpec.Input).Text;

        Assert.StartsWith("{\n  \"openapi\": \"3.1.1\",\n  \"info\": {\n    \"title\":", text);
        Assert.EndsWith("\n}\n", text);
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public void Texts_are_written_as_they_are_read() => Assert.Contains(
        "\"description\": \"Größe in kB – \\\"<1>\\\".\"",
        Derivation.Run(SmallSpec.Input.With("paths", """{ "/usage": "Größe in kB – \"<1>\".", "/tags": "Tags." }""")).Text);

    [Fact]
    public void A_provenance_without_a_date_is_an_error()
    {
        var error = Assert.Throws<SpecException>(() => Derivation.Run(SmallSpec.Input with { Provenance = "{}" }));

        Assert.Equal("provenance.json: `date` is missing.", error.Message);
    }

    private static JsonNode? Shuffle(JsonNode? node, Random random)
    {
        if (node is JsonArray list) return new JsonArray([.. list.Select(item => Shuffle(item, random))]);
        if (node is not JsonObject map) return node?.DeepClone();
        var members = map.Select(m => KeyValuePair.Create(m.Key, Shuffle(m.Value, random))).ToArray();
        random.Shuffle(members);
        return new JsonObject(members);
    }
}
