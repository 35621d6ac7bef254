using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Rules;

namespace OpenAIAdmin.SpecTool.Reporting;

/// <summary>SARIF 2.1.0, for code scanning.</summary>
internal static class SarifReport
{
    public static string Write(Report report) => JsonText.Write(new JsonObject
    {
        ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
        ["version"] = "2.1.0",
        ["runs"] = new JsonArray(new JsonObject
        {
            ["tool"] = new JsonObject { ["driver"] = Driver(report) },
            ["results"] = new JsonArray([.. report.Findings.Select(reported => Result(report.FileOf(reported), reported))]),
        }),
    });

    private static JsonObject Driver(Report report) => new()
    {
        ["name"] = "OpenAIAdmin.SpecTool",
        ["rules"] = new JsonArray(
        [
            .. report.Findings.Select(reported => (reported.Finding.Id, reported.Finding.Name)).Distinct()
                .Select(rule => new JsonObject { ["id"] = rule.Id, ["name"] = rule.Name }),
        ]),
    };

    private static JsonObject Result(string file, ReportedFinding reported)
    {
        var finding = reported.Finding;
        var result = new JsonObject
        {
            ["ruleId"] = finding.Id,
            ["level"] = finding.Severity is Severity.Docs ? "note" : "error",
            ["message"] = new JsonObject { ["text"] = finding.Message },
            ["partialFingerprints"] = new JsonObject { ["finding/v1"] = finding.Fingerprint },
            ["properties"] = new JsonObject { ["severity"] = finding.Severity.Word(), ["pointer"] = finding.Pointer.Text },
            ["locations"] = new JsonArray(new JsonObject
            {
                ["physicalLocation"] = new JsonObject
                {
                    ["artifactLocation"] = new JsonObject { ["uri"] = file.Replace('\\', '/') },
                    ["region"] = new JsonObject
                    {
                        ["startLine"] = reported.Position.Line,
                        ["startColumn"] = reported.Position.Column,
                    },
                },
            }),
        };
        if (finding.IsAccepted) result["suppressions"] = new JsonArray(new JsonObject { ["kind"] = "external" });
        return result;
    }
}
