using System.CommandLine;

namespace OpenAIAdmin.SpecTool;

/// <summary>
/// <c>fetch</c>: brings upstream's document here, if it has changed, and prints the file's name. For the build, which
/// compares only when there is something new.
/// </summary>
internal static class FetchVerb
{
    public static Command Create()
    {
        var url = new Argument<Uri>("URL")
        {
            Description = "Upstream's full document, by https.",
            CustomParser = result =>
            {
                if (UpstreamDownload.AddressOf(result.Tokens[0].Value) is { } address) return address;
                result.AddError($"'{result.Tokens[0].Value}' is no http or https URL.");
                return null;
            },
        };
        var repository = Verb.RepositoryOption();
        var command = new Command("fetch", "Downloads upstream's document unless we have it, and prints its file.") { url, repository };
        command.SetAction((parsed, cancellation) => Verb.RunAsync(async () =>
        {
            var download = UpstreamDownload.Into(Verb.Repository(parsed, repository));
            Console.WriteLine(await download.FetchAsync(parsed.GetRequiredValue(url), cancellation));
            return ExitCodes.Success;
        }));
        return command;
    }
}
