using System.CommandLine;
using OpenAIAdmin.SpecTool.Acceptance;
using OpenAIAdmin.SpecTool.Gate;
using OpenAIAdmin.SpecTool.Manifests;

namespace OpenAIAdmin.SpecTool;

/// <summary><c>diff</c>: what upstream has changed since it was reviewed.</summary>
internal static class DiffVerb
{
    public static Command Create()
    {
        var upstream = new Option<string>("--upstream") { Description = "Upstream's full document: a file or a URL.", Required = true };
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
        var file = UpstreamDownload.AddressOf(upstream) is { } url
            ? await UpstreamDownload.Into(repository).FetchAsync(url, cancellation)
            : new FileInfo(upstream);
        var spec = new SpecFolder(repository);
        var files = new RepositoryFiles(repository);
        const string manifest = $"{ClientPlace.Folder}/{GeneratedManifest.FileName}";
        var report = UpstreamGate.Run(
            DeriveVerb.Inputs(spec),
            spec.Has(AcceptedChanges.FileName) ? spec.Read(AcceptedChanges.FileName) : null,
            UpstreamFile.Read(file).Text,
            file.Name,
            DateOnly.FromDateTime(DateTime.UtcNow),
            files.Has(manifest) ? GeneratedManifest.Read(files.ReadText(manifest)) : null);
        return await ReportOutput.WriteAsync(report.FromHere(repository) with { File = $"{file}" }, format);
    }
}
