using System.Text;
using System.Text.Json;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Serialization.Json;
using OpenAIAdmin.Serialization;

namespace OpenAIAdmin.Tests.Serialization;

/// <summary>What Kiota asks of a node, for the types that no model has today as well.</summary>
public sealed class NodeTests
{
    public static TheoryData<string, Action<IParseNode>> Texts => new()
    {
        { "a UUID", node => node.GetGuidValue() },
        { "a point in time", node => node.GetDateTimeOffsetValue() },
        { "a duration", node => node.GetTimeSpanValue() },
        { "a date", node => node.GetDateValue() },
        { "a time of day", node => node.GetTimeValue() },
        { "base64", node => node.GetByteArrayValue() },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_of_another_form_is_refused_by_the_name_of_the_form(string form, Action<IParseNode> read)
    {
        Assert.Equal($"The payload: the string is not {form}.", Assert.Throws<JsonException>(() => read(Node("\"%\""))).Message);
        Assert.Equal("The payload: a string is expected, not a number.", Assert.Throws<JsonException>(() => read(Node("5"))).Message);
    }

    [Fact]
    public void A_name_of_an_enumeration_is_a_string() =>
        Assert.Equal("The payload: a string is expected, not a number.", Assert.Throws<JsonException>(() => Node("5").GetEnumValue<DayOfWeek>()).Message);

    [Fact]
    public void Lists_of_dates_and_times_are_read_as_single_ones_are()
    {
        Assert.Equal([new Date(2026, 11, 22), null], Node("""["2026-11-22",null]""").GetCollectionOfPrimitiveValues<Date?>());
        Assert.Equal([new Time(21, 5, 0)], Node("""["21:05:00"]""").GetCollectionOfPrimitiveValues<Time?>());
        Assert.Equal("[0]", Assert.Throws<JsonException>(() => Node("[5]").GetCollectionOfPrimitiveValues<Date?>().Count()).Path);
        Assert.Equal("[0]", Assert.Throws<JsonException>(() => Node("[5]").GetCollectionOfPrimitiveValues<Time?>().Count()).Path);
    }

    [Fact]
    public void Both_hooks_see_the_model_one_before_and_one_after_its_members()
    {
        List<int> unknown = [];
        ExactParseNode node = Node("""{"a":1}""");
        node.OnBeforeAssignFieldValues = model => unknown.Add(((Model)model).AdditionalData.Count);
        node.OnAfterAssignFieldValues = model => unknown.Add(((Model)model).AdditionalData.Count);

        node.GetObjectValue(_ => new Model());

        Assert.Equal([0, 1], unknown);
    }

    [Fact]
    public void Data_that_the_model_began_with_stays()
    {
        var read = Node("""{"a":1}""").GetObjectValue(_ => new Model { AdditionalData = { ["mine"] = true } });

        Assert.Equal(["a", "mine"], read.AdditionalData.Keys.Order());
    }

    [Fact]
    public void Null_for_a_known_member_is_no_unknown_one() =>
        Assert.Equal(["b"], Node("""{"known":null,"b":null}""").GetObjectValue(_ => new Model()).AdditionalData.Keys);

    [Fact]
    public async Task A_body_of_another_type_is_refused_before_it_is_read()
    {
        using var body = new MemoryStream("{}"u8.ToArray());

        var error = await Assert.ThrowsAsync<ArgumentOutOfRangeException>("contentType", () => new ExactParseNodeFactory().GetRootParseNodeAsync("text/xml", body));

        Assert.StartsWith("Only JSON can be read.", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, body.Position);
    }

    [Fact]
    public void A_raw_value_deeper_than_writers_check_is_written_back()
    {
        var deep = new string('[', 2000) + new string(']', 2000);
        using var writer = new JsonSerializationWriter();

        writer.WriteObjectValue(null, new RawJson(deep));

        using var text = new StreamReader(writer.GetSerializedContent(), Encoding.UTF8);
        Assert.Equal(deep, text.ReadToEnd());
    }

    private static ExactParseNode Node(string json)
    {
        using var document = JsonDocument.Parse(json);
        return new ExactParseNode(document.RootElement.Clone(), JsonPlace.Root);
    }

    private sealed class Model : IParsable, IAdditionalDataHolder
    {
        public IDictionary<string, object> AdditionalData { get; set; } = new Dictionary<string, object>();

        public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() =>
            new Dictionary<string, Action<IParseNode>> { ["known"] = node => node.GetStringValue() };

        public void Serialize(ISerializationWriter writer) => writer.WriteAdditionalData(AdditionalData);
    }
}
