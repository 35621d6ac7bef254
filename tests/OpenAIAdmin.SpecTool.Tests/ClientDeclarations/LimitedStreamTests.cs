namespace OpenAIAdmin.SpecTool.Tests;

public sealed class LimitedStreamTests
{
    [Fact]
    public void What_is_longer_than_the_limit_fails_where_the_limit_is()
    {
        using var inner = new MemoryStream(new byte[100]);
        using var limited = new LimitedStream(inner, 60);

        limited.ReadExactly(new byte[60]);

        Assert.Throws<InvalidDataException>(() => limited.ReadByte());
        Assert.Equal(61, inner.Position);
    }
}
