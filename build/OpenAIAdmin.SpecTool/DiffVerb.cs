using System.CommandLine;
using OpenAIAdmin.SpecTool.Acceptance;

namespace OpenAIAdmin.SpecTool;

/// <summary><c>diff</c>: what upstream has changed since it was reviewed.</summary>
internal static class DiffVerb
{
    public static Command Create()
    {
        var upstream = new Option<string>("--upstream") { Description = "A file or URL: upstream's OpenAPI document, a page of its reference (.md), or its npm package (.tgz or folder).", Required = true };
        var format = ReportOutput.Option();
        var repository = Verb.RepositoryOption();
        var command = new Command("diff", "Compares upstream with what was reviewed, and fails when something is unreviewed.")
        {
            upstream, format, repository,
        };
        command.SetAction((parsed, cancellation) => Verb.RunAsync(() => RunAsync(
            Verb.Repository(parsed, repository), parsed.GetRequiredValue(upstream), parsed.GetValue(format)!, cancellation)));
        return command;
    }

    private static async Task<int> RunAsync(DirectoryInfo repository, string upstream, string format, CancellationToken cancellation)
    {
        var file = Uri.TryCreate(upstream, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
            ? await new UpstreamDownload(repository).FetchAsync(url!, cancellation)
            : new FileInfo(upstream);
        var spec = new SpecFolder(repository);
        var report = UpstreamSource.Diff(
            upstream,
            file,
            DeriveVerb.Inputs(spec),
            File.Exists(spec.PathOf(AcceptedChanges.FileName)) ? spec.Read(AcceptedChanges.FileName) : null,
            DateOnly.FromDateTime(DateTime.UtcNow));
        return await ReportOutput.WriteAsync(report with { File = $"{file}" }, format);
    }
}
