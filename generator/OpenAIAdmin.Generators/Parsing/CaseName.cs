using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Parsing;

/// <summary>
/// Makes the name of a case of its tag: of <c>organization.usage.audio_speeches.result</c> stays
/// <c>AudioSpeeches</c>. Schema names don't serve: upstream calls the result of file searches differently.
/// </summary>
internal static class CaseName
{
    private const string Ending = ".result";
    private static readonly string[] Openings = ["organization.", "usage."];

    public static string Stem(string tag)
    {
        var rest = WithoutEnding(tag);
        foreach (var opening in Openings)
        {
            if (rest.StartsWith(opening, StringComparison.Ordinal)) rest = rest.Substring(opening.Length);
        }

        return CSharpName.Pascal(rest);
    }

    /// <summary>The parts of a tag that name a resource of the API.</summary>
    public static string[] Resource(string tag) => WithoutEnding(tag).Split('.');

    private static string WithoutEnding(string tag) =>
        tag.EndsWith(Ending, StringComparison.Ordinal) ? tag.Substring(0, tag.Length - Ending.Length) : tag;
}
