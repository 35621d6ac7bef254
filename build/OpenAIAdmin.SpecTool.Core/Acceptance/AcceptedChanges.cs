using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OpenAIAdmin.SpecTool.ClientDeclarations;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.ReferencePages;

namespace OpenAIAdmin.SpecTool.Acceptance;

/// <summary>Reads and writes <c>spec/accepted-changes.json</c>.</summary>
public static partial class AcceptedChanges
{
    public const string FileName = "accepted-changes.json";

    /// <summary>The kinds of sources that say less than upstream's document, and whose findings are accepted apart.</summary>
    public static IReadOnlyList<string> Sources { get; } = [ReferencePageReader.Kind, ClientPackageReader.Kind];

    private const string DateFormat = "yyyy-MM-dd";

    private static readonly Shape File = Shape.With(("accepted", Shape.ListOf(Shape.With(
        ("fingerprint", Shape.Text), ("reason", Shape.Text), ("until", Shape.Text), ("source", Shape.Text)))));

    /// <summary>Reads the file's text; throws a <see cref="SpecException"/> that says what is wrong with it.</summary>
    public static IReadOnlyList<AcceptedChange> Read(string text)
    {
        var root = JsonText.ReadObject(text, FileName);
        if (File.Check(FileName, root).FirstOrDefault() is { } wrong) throw new SpecException($"{wrong}");
        return [.. (root["accepted"] as JsonArray ?? []).Select((item, index) => Read((JsonObject)item!, $"/accepted/{index}"))];
    }

    public static string Write(IEnumerable<AcceptedChange> changes) => JsonText.Write(new JsonObject
    {
        ["accepted"] = new JsonArray([.. changes.OrderBy(change => change.Fingerprint, StringComparer.Ordinal).Select(Write)]),
    });

    /// <summary>The changes with these fingerprints added, or accepted anew.</summary>
    public static IReadOnlyList<AcceptedChange> With(
        this IEnumerable<AcceptedChange> changes, IReadOnlyCollection<string> fingerprints, string reason, DateOnly? until, string? source = null) =>
    [
        .. changes.Where(change => !fingerprints.Contains(change.Fingerprint)),
        .. fingerprints.Distinct().Select(fingerprint => new AcceptedChange(fingerprint, reason, until, source)),
    ];

    public static bool IsFingerprint(string text) => Fingerprint().IsMatch(text);

    private static AcceptedChange Read(JsonObject item, string at)
    {
        if ((string?)item["fingerprint"] is not { } fingerprint || !IsFingerprint(fingerprint))
        {
            throw new SpecException($"{FileName}: {at}: `fingerprint` must be 16 hexadecimal digits, as a report prints it.");
        }

        if ((string?)item["reason"] is not { } reason || string.IsNullOrWhiteSpace(reason))
        {
            throw new SpecException($"{FileName}: {at}: an acceptance says its `reason`.");
        }

        var source = (string?)item["source"];
        if (source is not null && !Sources.Contains(source))
        {
            throw new SpecException($"{FileName}: {at}: `source` must be one of {string.Join(", ", Sources)}, not \"{source}\"; without it: upstream's document.");
        }

        if ((string?)item["until"] is not { } until) return new(fingerprint, reason, null, source);
        return DateOnly.TryParseExact(until, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new(fingerprint, reason, day, source)
            : throw new SpecException($"{FileName}: {at}: `until` must be {DateFormat}, not \"{until}\".");
    }

    private static JsonObject Write(AcceptedChange change)
    {
        var item = new JsonObject { ["fingerprint"] = change.Fingerprint, ["reason"] = change.Reason };
        if (change.Source is { } source) item["source"] = source;
        if (change.Until is { } day) item["until"] = day.ToString(DateFormat, CultureInfo.InvariantCulture);
        return item;
    }

    [GeneratedRegex("^[0-9a-f]{16}$")]
    private static partial Regex Fingerprint();
}
