using System.CommandLine;
using System.Globalization;
using OpenAIAdmin.SpecTool.Acceptance;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Gate;
using OpenAIAdmin.SpecTool.Slicing;

namespace OpenAIAdmin.SpecTool;

/// <summary><c>import</c>: takes over a full upstream document as the reviewed upstream.</summary>
internal static class ImportVerb
{
    private const string DateFormat = "yyyy-MM-dd";

    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "Upstream's full document: OpenAPI 3, JSON or YAML." };
        var date = new Option<DateOnly>("--date")
        {
            Description = $"The day on which upstream's document was this ({DateFormat}).",
            Required = true,
            CustomParser = ParseDate,
        };
        var source = new Option<string>("--source") { Description = "Where the document comes from. Default: the file's name." };
        var repository = Verb.RepositoryOption();

        var command = new Command(
            "import", "Cuts the admin surface out of upstream's document and writes spec/reviewed-upstream.json.")
        {
            file, date, source, repository,
        };
        command.SetAction(parsed => Verb.RunAsync(() =>
        {
            var input = parsed.GetRequiredValue(file);
            Run(
                input,
                parsed.GetRequiredValue(date),
                parsed.GetValue(source) ?? input.Name,
                new SpecFolder(Verb.Repository(parsed, repository)));
            return Task.FromResult(ExitCodes.Success);
        }));
        return command;
    }

    private static void Run(FileInfo file, DateOnly date, string source, SpecFolder spec)
    {
        var (text, sha256) = UpstreamFile.Read(file);
        var result = Import.Run(text, file.Name, sha256, date, source);
        var before = PreviousOperations(spec);
        var (settled, kept) = Acceptances(spec, text, file.Name);
        Write(spec, result, settled.Count > 0 ? AcceptedChanges.Write(kept) : null);

        Console.WriteLine(
            $"Reviewed upstream of {date.ToString(DateFormat, CultureInfo.InvariantCulture)}: "
            + $"{result.Operations.Count} operations, {result.Paths} paths, {result.Schemas} schemas.");
        if (before is not null)
        {
            Console.WriteLine(
                $"Against the previous one: {result.Operations.Except(before).Count()} operations added, "
                + $"{before.Except(result.Operations).Count()} removed.");
        }

        foreach (var change in settled) Console.WriteLine($"Settled, and no longer in spec/{AcceptedChanges.FileName}: {change.Fingerprint} ({change.Reason}).");
    }

    /// <summary>The acceptances that this import settles, and the others.</summary>
    private static (IReadOnlyList<AcceptedChange> Settled, IReadOnlyList<AcceptedChange> Kept) Acceptances(SpecFolder spec, string upstream, string name)
    {
        var accepted = spec.Has(AcceptedChanges.FileName) ? AcceptedChanges.Read(spec.Read(AcceptedChanges.FileName)) : [];
        return accepted.Count == 0 ? ([], []) : Settling.Split(accepted, UpstreamGate.Findings(DeriveVerb.Inputs(spec), upstream, name));
    }

    private static IReadOnlySet<string>? PreviousOperations(SpecFolder spec) =>
        spec.Has(SpecFolder.ReviewedUpstream)
            ? Import.OperationsOf(JsonText.ReadObject(spec.Read(SpecFolder.ReviewedUpstream), $"spec/{SpecFolder.ReviewedUpstream}"))
            : null;

    private static void Write(SpecFolder spec, ImportResult result, string? accepted)
    {
        (string, string)[] files = [(SpecFolder.ReviewedUpstream, result.ReviewedUpstream), (SpecFolder.Provenance, result.Provenance)];
        try
        {
            spec.Write(accepted is null ? files : [.. files, (AcceptedChanges.FileName, accepted)]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SpecException($"spec/ cannot be written: {e.Message}");
        }
    }

    private static DateOnly ParseDate(System.CommandLine.Parsing.ArgumentResult argument)
    {
        if (DateOnly.TryParseExact(argument.Tokens[0].Value, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        argument.AddError($"--date takes {DateFormat}, not '{argument.Tokens[0].Value}'.");
        return default;
    }
}
