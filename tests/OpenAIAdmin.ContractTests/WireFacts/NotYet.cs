namespace OpenAIAdmin.ContractTests.WireFacts;

/// <summary>
/// What the document has and the official client has not, in the version that was recorded: <c>not-yet.tsv</c>, with the reason for
/// each. A test asks for the removal of those that it has by now.
/// </summary>
internal static class NotYet
{
    /// <summary>Operations (<c>GET /path</c>), query parameters (<c>GET /path name</c>) and members of bodies, in the words of the test.</summary>
    public static IReadOnlyList<string> All { get; } = [.. File.ReadLines(Path.Combine(Repository.Project, "WireFacts", "not-yet.tsv")).Skip(1).Select(Place)];

    private static string Place(string line) =>
        line.Split('\t') is [var place, { Length: > 0 }] ? place : throw new InvalidDataException($"not-yet.tsv: '{line}' is not a place, a tab and a reason.");
}
