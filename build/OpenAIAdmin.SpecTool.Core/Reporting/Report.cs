using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Rules;

namespace OpenAIAdmin.SpecTool.Reporting;

/// <summary>A finding, and the line of the revision's file to show for it.</summary>
public sealed record ReportedFinding(GateFinding Finding, SourcePosition Position);

/// <summary>What an import will ask for next, in one of our inputs. Fails nothing and is not accepted.</summary>
public sealed record ReportNote(string Id, string File, string Message);

/// <summary>All findings of one run.</summary>
/// <param name="File">The revision's file, as the caller named it.</param>
public sealed record Report(string File, IReadOnlyList<ReportedFinding> Findings)
{
    public IReadOnlyList<ReportNote> Notes { get; init; } = [];

    public int Unreviewed => Findings.Count(reported => reported.Finding.Fails);

    public static Report Of(string file, IEnumerable<GateFinding> findings, SourcePlaces places) =>
        new(file, [.. findings.Select(finding => new ReportedFinding(finding, places.Of(finding.Shown)))]);

    public string FileOf(ReportedFinding reported) => reported.Finding.File ?? File;

    public string Write(string format) => ReportFormats.All[format](this);
}
