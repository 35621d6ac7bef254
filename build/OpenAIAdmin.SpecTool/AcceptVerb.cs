using System.CommandLine;
using System.Globalization;
using OpenAIAdmin.SpecTool.Acceptance;

namespace OpenAIAdmin.SpecTool;

/// <summary><c>accept</c>: writes down that findings have been reviewed, and why they may stay.</summary>
internal static class AcceptVerb
{
    private const string DateFormat = "yyyy-MM-dd";

    public static Command Create()
    {
        var fingerprints = new Argument<string[]>("FINGERPRINT")
        {
            Description = "Fingerprints as a report prints them.",
            Arity = ArgumentArity.OneOrMore,
        };
        fingerprints.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !AcceptedChanges.IsFingerprint(token.Value)))
            {
                result.AddError($"'{token.Value}' is no fingerprint: 16 hexadecimal digits.");
            }
        });
        var reason = new Option<string>("--reason") { Description = "Why they may stay.", Required = true };
        reason.Validators.Add(result =>
        {
            if (result.Tokens.All(token => string.IsNullOrWhiteSpace(token.Value))) result.AddError("--reason must say something.");
        });
        var until = new Option<DateOnly?>("--until")
        {
            Description = $"The last day on which they may ({DateFormat}).",
            CustomParser = result =>
            {
                if (DateOnly.TryParseExact(result.Tokens[0].Value, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
                result.AddError($"--until takes {DateFormat}, not '{result.Tokens[0].Value}'.");
                return null;
            },
        };
        var source = new Option<string?>("--source")
        {
            Description = "What they are findings of, when that is not upstream's OpenAPI document.",
        };
        source.AcceptOnlyFromAmong([.. AcceptedChanges.Sources]);
        var repository = Verb.RepositoryOption();
        var command = new Command("accept", $"Adds findings to spec/{AcceptedChanges.FileName}.") { fingerprints, reason, until, source, repository };
        command.SetAction((parsed, _) => Verb.RunAsync(() =>
        {
            Run(
                new(Verb.Repository(parsed, repository)), parsed.GetRequiredValue(fingerprints),
                parsed.GetRequiredValue(reason), parsed.GetValue(until), parsed.GetValue(source));
            return Task.FromResult(ExitCodes.Success);
        }));
        return command;
    }

    private static void Run(SpecFolder spec, string[] fingerprints, string reason, DateOnly? until, string? source)
    {
        var before = File.Exists(spec.PathOf(AcceptedChanges.FileName))
            ? AcceptedChanges.Read(spec.Read(AcceptedChanges.FileName))
            : [];
        spec.Write((AcceptedChanges.FileName, AcceptedChanges.Write(before.With(fingerprints, reason, until, source))));
        Console.WriteLine($"Accepted {fingerprints.Distinct().Count()} in spec/{AcceptedChanges.FileName}.");
    }
}
