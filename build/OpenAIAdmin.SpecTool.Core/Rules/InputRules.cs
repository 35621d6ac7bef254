using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>What an upstream can make wrong with our own inputs. These are no differences, but stand in the same reports.</summary>
public sealed record InputRule(string Id, string Name, Severity Severity)
{
    /// <summary>
    /// Whether it says that upstream and an input of ours disagree; otherwise that an import would ask for something.
    /// </summary>
    public bool IsDifference { get; init; } = true;

    /// <param name="file">The input, from the repository's root.</param>
    public GateFinding Find(string file, string place, string message)
    {
        var at = place.StartsWith('/') ? new JsonPointer(place) : JsonPointer.Of(place);
        return new(Id, Name, Severity, Fingerprint.Of(Id, new($"{at.Text}\n{file}"), JsonText.WriteLine(message)), at, JsonPointer.Root, message, null)
        {
            File = file,
        };
    }
}

/// <summary>All of them, by id.</summary>
public static class InputRules
{
    public static InputRule AcceptanceStale => new("SPEC0091", nameof(AcceptanceStale), Severity.Additive);
    public static InputRule AcceptanceExpired => new("SPEC0092", nameof(AcceptanceExpired), Severity.Breaking);
    public static InputRule AdditionOutdated => new("SPEC0093", nameof(AdditionOutdated), Severity.Additive);
    public static InputRule PatchOutdated => new("SPEC0094", nameof(PatchOutdated), Severity.Breaking);
    public static InputRule WordsOutdated => new("SPEC0095", nameof(WordsOutdated), Severity.Docs) { IsDifference = false };
    public static InputRule DerivationFails => new("SPEC0096", nameof(DerivationFails), Severity.Breaking) { IsDifference = false };

    public static IReadOnlyList<InputRule> All =>
        [AcceptanceStale, AcceptanceExpired, AdditionOutdated, PatchOutdated, WordsOutdated, DerivationFails];

    /// <summary>The rule for something that derivation found in one of its inputs.</summary>
    public static InputRule Of(Finding finding) => finding.Source switch
    {
        "patches.json" => PatchOutdated,
        var source when source.StartsWith("additions/", StringComparison.Ordinal) => AdditionOutdated,
        var source when source.StartsWith("words/", StringComparison.Ordinal) => WordsOutdated,
        _ => DerivationFails,
    };
}
