namespace OpenAIAdmin.SpecTool.Tests;

public sealed class MalformedChangeTests
{
    private const string At = "/components/schemas/Thing/properties";
    private const string Form = "A change has either `add`, or both `was` and `is`.";

    [Theory]
    [InlineData("""{"add":{},"why":"w"}""")]
    [InlineData("""{"at":null,"add":{},"why":"w"}""")]
    [InlineData("""{"at":1,"add":{},"why":"w"}""")]
    [InlineData("""{"at":"","was":null,"is":{},"why":"w"}""")]
    [InlineData("""{"at":"components","was":null,"is":{},"why":"w"}""")]
    [InlineData("\"text\"")]
    [InlineData("[]")]
    [InlineData("null")]
    public void A_change_without_a_place_is_refused(string patch) =>
        ChangedDocument.Refuses(patch, patch, "A change needs `at`, a JSON pointer.");

    [Fact]
    public void A_change_with_an_unknown_member_is_refused() => ChangedDocument.Refuses(
        $$"""{ "at": "{{At}}", "add": { "a": {} }, "why": "w", "wass": 1 }""",
        At,
        "`wass` is not a member of a change.");

    [Theory]
    [InlineData("")]
    [InlineData(""" "was": null, """)]
    [InlineData(""" "is": {}, """)]
    [InlineData(""" "add": { "a": {} }, "was": null, "is": {}, """)]
    [InlineData(""" "add": { "a": {} }, "was": null, """)]
    [InlineData(""" "add": { "a": {} }, "is": {}, """)]
    public void A_change_has_exactly_one_form(string form) =>
        ChangedDocument.Refuses($$"""{ {{form}} "at": "{{At}}", "why": "w" }""", At, Form);

    [Theory]
    [InlineData("")]
    [InlineData(""", "why": "" """)]
    [InlineData(""", "why": " " """)]
    [InlineData(""", "why": null """)]
    [InlineData(""", "why": 1 """)]
    [InlineData(""", "source": "a patch has a reason, not a source" """)]
    public void A_patch_says_why(string reason) => ChangedDocument.Refuses(
        $$"""{ "at": "{{At}}", "add": { "a": {} }{{reason}} }""", At, "A change here needs `why`.");
}
