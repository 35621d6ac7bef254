using OpenAIAdmin.SpecTool.Naming;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class PascalCaseTests
{
    [Theory]
    [InlineData("limit", "Limit")]
    [InlineData("api_key.created", "ApiKeyCreated")]
    [InlineData("gpt-4o mini", "Gpt4oMini")]
    [InlineData("effective_at[gt]", "EffectiveAtGt")]
    public void Words_begin_with_a_capital(string wire, string name) => Assert.Equal(name, PascalCase.Of(wire));

    [Theory]
    [InlineData("US_STORAGE", "UsStorage")]
    [InlineData("USD", "Usd")]
    [InlineData("projectId", "ProjectId")]
    [InlineData("OAuthApp", "OAuthApp")]
    public void Only_words_in_capitals_throughout_are_lowered(string wire, string name) =>
        Assert.Equal(name, PascalCase.Of(wire));

    [Theory]
    [InlineData("1m", "_1m")]
    [InlineData("256x256", "_256x256")]
    public void A_name_that_would_begin_with_a_digit_is_marked(string wire, string name) =>
        Assert.Equal(name, PascalCase.Of(wire));

    [Theory]
    [InlineData("")]
    [InlineData("_.-")]
    public void What_has_no_letters_has_no_name(string wire) => Assert.Equal("", PascalCase.Of(wire));
}
