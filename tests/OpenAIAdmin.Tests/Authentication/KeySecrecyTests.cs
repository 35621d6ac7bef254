using System.Diagnostics;
using System.Reflection;
using OpenAIAdmin.Authentication;

namespace OpenAIAdmin.Tests.Authentication;

/// <summary>The key shows up in no message, text or debugger window.</summary>
public sealed class KeySecrecyTests
{
    private const string Secret = "sk-admin-verysecret";

    [Fact]
    public void Missing_key_is_said_to_be_missing() =>
        Assert.Contains("key is needed", Assert.Throws<ArgumentNullException>("apiKey", () => OpenAIAdminClient.Create((string)null!)).Message);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\r\n")]
    public void Empty_key_is_said_to_be_empty(string key) =>
        Assert.Contains("key is empty", Assert.Throws<ArgumentException>("apiKey", () => OpenAIAdminClient.Create(key)).Message);

    [Theory]
    [InlineData(Secret + "\n", "a line break at position 20 of 20")]
    [InlineData(Secret + "\r\nX-Evil: 1", "a line break at position 20")]
    [InlineData("\t" + Secret, "a space at position 1")]
    [InlineData("sk admin" + Secret, "a space at position 3")]
    [InlineData(Secret + "\u0000", "a control character")]
    [InlineData(Secret + "\u007f", "a control character")]
    [InlineData("\ufeff" + Secret, "outside ASCII at position 1")]
    public void Key_that_no_header_can_carry_is_refused_without_quoting_it(string key, string reason)
    {
        var error = Assert.Throws<ArgumentException>("apiKey", () => OpenAIAdminClient.Create(key));

        Assert.Contains(reason, error.Message);
        Assert.DoesNotContain("secret", error.ToString());
    }

    [Fact]
    public void Texts_of_client_and_source_do_not_contain_the_key()
    {
        var provider = new KeySource(Secret);

        Assert.DoesNotContain("secret", provider.ToString());
        Assert.DoesNotContain("secret", OpenAIAdminClient.Create(Secret).ToString());
    }

    [Fact]
    public void Debugger_sees_neither_the_key_nor_the_header()
    {
        var type = typeof(KeySource);
        var texts = type.GetFields(BindingFlags.NonPublic | BindingFlags.Instance).Where(field => field.FieldType == typeof(string));

        Assert.DoesNotContain('{', type.GetCustomAttribute<DebuggerDisplayAttribute>()!.Value);
        Assert.All(texts, field => Assert.Equal(DebuggerBrowsableState.Never, field.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State));
    }

    [Fact]
    public async Task Failure_of_a_call_does_not_contain_the_key()
    {
        var transport = new CapturingHandler(_ => throw new HttpRequestException("no such host"));
        var client = OpenAIAdminClient.Create(new KeySource(Secret), TestClient.Impatient(null), transport);

        var error = await Assert.ThrowsAnyAsync<Exception>(() => client.Organization.Users.GetAsync());

        Assert.DoesNotContain("secret", error.ToString());
    }
}
