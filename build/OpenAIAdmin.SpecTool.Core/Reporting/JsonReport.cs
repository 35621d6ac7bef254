using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Reporting;

/// <summary>For programs. The shape is a promise: members are added, never renamed.</summary>
internal static class JsonReport
{
    public static string Write(Report report) => JsonText.Write(new JsonObject
    {
        ["findings"] = new JsonArray([.. report.Findings.Select(Finding)]),
    });

    private static JsonObject Finding(ReportedFinding reported)
    {
        var finding = reported.Finding;
        var json = new JsonObject
        {
            ["id"] = finding.Id,
            ["severity"] = finding.Severity.Word(),
            ["fingerprint"] = finding.Fingerprint,
            ["pointer"] = finding.Pointer.Text,
            ["line"] = reported.Position.Line,
            ["column"] = reported.Position.Column,
            ["message"] = finding.Message,
            ["accepted"] = finding.IsAccepted,
        };
        if (finding.Tag is { } tag) json["tag"] = tag;
        if (finding.File is { } file) json["file"] = file;
        return json;
    }
}
