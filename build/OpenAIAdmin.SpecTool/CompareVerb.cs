using System.CommandLine;
using OpenAIAdmin.SpecTool.Gate;

namespace OpenAIAdmin.SpecTool;

/// <summary><c>compare</c>: what differs between two documents on the admin surface, whoever wrote them.</summary>
internal static class CompareVerb
{
    public static Command Create()
    {
        var @base = new Option<FileInfo>("--base") { Description = "The older OpenAPI 3 document, JSON or YAML.", Required = true };
        var revision = new Option<FileInfo>("--revision") { Description = "The newer one.", Required = true };
        var format = ReportOutput.Option();
        var command = new Command("compare", "Compares the admin surface of two OpenAPI documents.") { @base, revision, format };
        command.SetAction((parsed, _) => Verb.RunAsync(() =>
        {
            var (older, newer) = (parsed.GetRequiredValue(@base), parsed.GetRequiredValue(revision));
            var report = DocumentGate.Compare(
                UpstreamFile.Read(older).Text, older.Name, UpstreamFile.Read(newer).Text, newer.Name);
            return ReportOutput.WriteAsync(report with { File = $"{newer}" }, parsed.GetValue(format)!);
        }));
        return command;
    }
}
