using OpenAIAdmin.Authentication;
using OpenAIAdmin.Http.Tests.Harness;

namespace OpenAIAdmin.Http.Tests.Secrets;

/// <summary>What is told of a key and of where it may go, word for word, and never the key.</summary>
public sealed class KeyTextTests
{
    private const string Owner = "An owner of the organization makes one in its settings, under admin keys.";

    [Theory]
    [InlineData(' ', "a space")]
    [InlineData('\t', "a space")]
    [InlineData('\n', "a line break")]
    [InlineData('\r', "a line break")]
    [InlineData('\x01', "a control character")]
    [InlineData('\x7f', "a control character")]
    [InlineData('é', "a character outside ASCII")]
    public void Character_that_cannot_be_sent_is_named_with_its_position(char character, string name) => Assert.Equal(
        $"The admin key has {name} at position 10 of 11; keys are plain ASCII without spaces. Was it copied or read with something around it?",
        AdminKey.Objection($"sk-admin-{character}x"));

    [Theory]
    [InlineData("sk-admin-!~")]
    [InlineData("token-of-a-gateway")]
    public void Nothing_is_said_against_printable_characters_in_any_other_form(string key) => Assert.Null(AdminKey.Objection(key));

    [Theory]
    [InlineData("", "The admin key is empty.")]
    [InlineData("sk-proj-0", "The key is a project's key, and the Administration API takes admin keys only (they begin with sk-admin-). " + Owner)]
    [InlineData("sk-svcacct-0", "The key is a service account's key, and the Administration API takes admin keys only (they begin with sk-admin-). " + Owner)]
    public void Key_that_cannot_work_is_refused_with_the_reason_and_the_remedy(string key, string objection) =>
        Assert.Equal(objection, AdminKey.Objection(key));

    [Theory]
    [InlineData("sk-admin-0", "an admin key")]
    [InlineData("sk-proj-0", "a project's key")]
    [InlineData("sk-svcacct-0", "a service account's key")]
    [InlineData("sess-0", "not in the form of an admin key (they begin with sk-admin-)")]
    public void Kind_of_a_key_is_told_by_its_beginning(string key, string kind) => Assert.Equal(kind, AdminKey.Kind(key));

    [Fact]
    public void Key_that_is_null_is_asked_for() => Assert.Equal(
        "An admin key is needed. (Parameter 'apiKey')", Assert.Throws<ArgumentNullException>("apiKey", () => OpenAIAdminClient.Create((string)null!)).Message);

    [Fact]
    public void Source_of_a_key_hides_it_in_texts() => Assert.Equal("Admin key (hidden)", new KeySource(Clients.Key).ToString());

    [Theory]
    [InlineData("/v1", "must be absolute, such as https://gateway.example/v1")]
    [InlineData("https://me@gateway.example/v1", "must not carry a user name or password")]
    [InlineData("https://gateway.example/v1?a=b", "must not carry a query or a fragment")]
    [InlineData("https://gateway.example/v1#a", "must not carry a query or a fragment")]
    [InlineData("http://gateway.example/v1", "must start with https:// (http:// is accepted for this machine's loopback addresses only)")]
    [InlineData("http://127.0.0.1/v1", null)]
    [InlineData("https://gateway.example/v1", null)]
    public void Base_url_that_must_not_have_the_key_is_refused_with_the_reason(string url, string? objection) =>
        Assert.Equal(objection, KeyScope.Objection(new Uri(url, url[0] == '/' ? UriKind.Relative : UriKind.Absolute)));

    [Fact]
    public void Ways_of_giving_no_key_or_two_are_told_apart()
    {
        OpenAIAdminClientOptions two = new() { ApiKey = Clients.Key, ApiKeyProvider = _ => new(Clients.Key) };

        Assert.Equal("The key is given twice: as the argument apiKey, and by the options. (Parameter 'options')", Refusal(() => OpenAIAdminClient.Create(Clients.Key, two)));
        Assert.Equal("Give either ApiKey or ApiKeyProvider, not both. (Parameter 'options')", Refusal(() => OpenAIAdminClient.Create(two)));
        Assert.Equal("The options name no key: set ApiKey or ApiKeyProvider. (Parameter 'options')", Refusal(() => OpenAIAdminClient.Create(new OpenAIAdminClientOptions())));
    }

    private static string Refusal(Action create) => Assert.Throws<ArgumentException>("options", create).Message;
}
