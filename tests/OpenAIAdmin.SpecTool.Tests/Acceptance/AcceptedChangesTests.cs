using OpenAIAdmin.SpecTool.Acceptance;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>The file of accepted changes: what it looks like, and what is told of a slip in it.</summary>
public sealed class AcceptedChangesTests
{
    private const string A = "aaaaaaaaaaaaaaaa";
    private const string B = "bbbbbbbbbbbbbbbb";

    [Fact]
    public void The_file_is_sorted_and_read_back()
    {
        AcceptedChange[] changes = [new(B, "b", null), new(A, "a", new(2026, 12, 1), "page")];

        var text = AcceptedChanges.Write(changes);

        Assert.Equal(
            """
            {
              "accepted": [
                {
                  "fingerprint": "aaaaaaaaaaaaaaaa",
                  "reason": "a",
                  "source": "page",
                  "until": "2026-12-01"
                },
                {
                  "fingerprint": "bbbbbbbbbbbbbbbb",
                  "reason": "b"
                }
              ]
            }

            """,
            text);
        Assert.Equal(changes.Reverse(), AcceptedChanges.Read(text));
    }

    [Fact]
    public void A_file_without_acceptances_has_none() => Assert.Empty(AcceptedChanges.Read("{}"));

    [Theory]
    [InlineData("page")]
    [InlineData("client")]
    [InlineData(null)]
    public void An_acceptance_is_of_a_kind_of_source_or_of_upstreams_document(string? source) => Assert.Equal(
        [new(A, "r", null, source)],
        AcceptedChanges.Read(AcceptedChanges.Write([new(A, "r", null, source)])));

    [Theory]
    [InlineData("""{ "fingerprint": "short", "reason": "r" }""", "/accepted/1: `fingerprint` must be 16 hexadecimal digits, as a report prints it.")]
    [InlineData("""{ "reason": "r" }""", "/accepted/1: `fingerprint` must be 16 hexadecimal digits, as a report prints it.")]
    [InlineData("""{ "fingerprint": "aaaaaaaaaaaaaaaa", "reason": " " }""", "/accepted/1: an acceptance says its `reason`.")]
    [InlineData("""{ "fingerprint": "aaaaaaaaaaaaaaaa" }""", "/accepted/1: an acceptance says its `reason`.")]
    [InlineData(
        """{ "fingerprint": "aaaaaaaaaaaaaaaa", "reason": "r", "source": "blog" }""",
        "/accepted/1: `source` must be one of page, client, not \"blog\"; without it: upstream's document.")]
    [InlineData("""{ "fingerprint": "aaaaaaaaaaaaaaaa", "reason": "r", "until": "soon" }""", "/accepted/1: `until` must be yyyy-MM-dd, not \"soon\".")]
    [InlineData("""{ "fingerprint": "aaaaaaaaaaaaaaaa", "reason": "r", "until": "1.12.2026" }""", "/accepted/1: `until` must be yyyy-MM-dd, not \"1.12.2026\".")]
    public void A_slip_in_an_acceptance_is_told_with_its_place(string item, string problem)
    {
        var text = $$"""{ "accepted": [{ "fingerprint": "{{B}}", "reason": "r" }, {{item}}] }""";

        Assert.Equal($"accepted-changes.json: {problem}", Assert.Throws<SpecException>(() => AcceptedChanges.Read(text)).Message);
    }

    [Theory]
    [InlineData("""{ "accepted": [{ "fingerprint": "aaaaaaaaaaaaaaaa", "reason": "r", "till": "2026-01-01" }] }""", "Unknown member")]
    [InlineData("""{ "accepted": {} }""", "a list")]
    [InlineData("""{ "accepted": [{ "fingerprint": 1, "reason": "r" }] }""", "fingerprint")]
    [InlineData("""{ "accepted": [{ "fingerprint": "aaaaaaaaaaaaaaaa", "reason": 1 }] }""", "reason")]
    [InlineData("""{ "accepted": [{ "fingerprint": "aaaaaaaaaaaaaaaa", "reason": "r", "until": 1 }] }""", "until")]
    [InlineData("""{ "accepted": [{ "fingerprint": "aaaaaaaaaaaaaaaa", "reason": "r", "source": 1 }] }""", "source")]
    [InlineData("[]", "accepted-changes.json: the top level")]
    public void A_file_of_another_shape_is_refused(string text, string problem)
    {
        var message = Assert.Throws<SpecException>(() => AcceptedChanges.Read(text)).Message;

        Assert.StartsWith("accepted-changes.json: ", message);
        Assert.Contains(problem, message);
    }

    [Fact]
    public void Accepting_anew_replaces_reason_day_and_source_and_leaves_others()
    {
        AcceptedChange[] changes = [new(A, "old", new(2026, 1, 1)), new(B, "other", null)];

        Assert.Equal(
            [new(B, "other", null), new(A, "new", new(2027, 1, 1), "client"), new("cccccccccccccccc", "new", new(2027, 1, 1), "client")],
            changes.With([A, "cccccccccccccccc", A], "new", new(2027, 1, 1), "client"));
    }

    [Theory]
    [InlineData("0123456789abcdef", true)]
    [InlineData("0123456789abcde", false)]
    [InlineData("0123456789abcdef0", false)]
    [InlineData("0123456789ABCDEF", false)]
    [InlineData(" 0123456789abcdef", false)]
    public void A_fingerprint_has_16_hexadecimal_digits(string text, bool isOne) => Assert.Equal(isOne, AcceptedChanges.IsFingerprint(text));
}
