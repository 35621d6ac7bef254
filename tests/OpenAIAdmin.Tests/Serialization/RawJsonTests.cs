using System.Text.Json;
using Microsoft.Kiota.Abstractions.Serialization;
using OpenAIAdmin.Serialization;

namespace OpenAIAdmin.Tests.Serialization;

public sealed class RawJsonTests
{
    [Fact]
    public void Value_can_be_taken_apart() =>
        Assert.Equal("é", new RawJson("""{"a":["\u00e9"]}""").ToJsonElement().GetProperty("a")[0].GetString());

    [Fact]
    public void Value_may_be_nested_to_any_depth()
    {
        var deep = new string('[', 500) + new string(']', 500);

        Assert.Equal(deep, new RawJson(deep).ToJsonElement().GetRawText());
    }

    [Fact]
    public void Equal_text_is_equal()
    {
        Assert.Equal(new RawJson("1.0"), new RawJson("1.0"));
        Assert.Equal(new RawJson("1.0").GetHashCode(), new RawJson("1.0").GetHashCode());
        Assert.NotEqual(new RawJson("1.0"), new RawJson("1"));
        Assert.Equal("1.0", new RawJson("1.0").ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("text")]
    [InlineData("1,\"injected\":2")]
    [InlineData("{\"a\":1}}")]
    [InlineData("{")]
    public void Text_that_is_not_one_value_is_refused(string text) => Assert.ThrowsAny<JsonException>(() => new RawJson(text));

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>("json", () => new RawJson(null!));

    [Fact]
    public void Other_formats_than_json_are_refused()
    {
        // Some other writer: what it is does not matter, it is never called.
        var writer = System.Reflection.DispatchProxy.Create<ISerializationWriter, NoCalls>();

        Assert.Throws<NotSupportedException>(() => ((IParsable)new RawJson("1")).Serialize(writer));
    }

    public class NoCalls : System.Reflection.DispatchProxy
    {
        protected override object? Invoke(System.Reflection.MethodInfo? targetMethod, object?[]? args) => throw new InvalidOperationException(targetMethod?.Name);
    }
}
