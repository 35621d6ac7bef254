using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Rules;

namespace OpenAIAdmin.SpecTool.Reporting;

/// <summary>SARIF 2.1.0, for code scanning.</summary>
internal static class SarifReport
{
    public static string Write(Report report)
    {
        var rules = report.Findings.Select(reported => reported.Finding).DistinctBy(finding => finding.Id)
            .OrderBy(finding => finding.Id, StringComparer.Ordinal).ToArray();
        var ids = rules.Select(rule => rule.Id).ToList();
        return JsonText.Write(new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject
                {
                    ["driver"] = new JsonObject { ["name"] = "OpenAIAdmin.SpecTool", ["rules"] = new JsonArray([.. rules.Select(Rule)]) },
                },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = new JsonArray(
                [
                    .. report.Findings.Select(reported => Result(Address(report.FileOf(reported)), reported, ids.IndexOf(reported.Finding.Id))),
                ]),
            }),
        });
    }

    private static JsonObject Rule(GateFinding finding) => new()
    {
        ["id"] = finding.Id,
        ["name"] = finding.Name,
        ["defaultConfiguration"] = new JsonObject { ["level"] = Level(finding) },
        ["properties"] = new JsonObject { ["severity"] = finding.Severity.Word() },
    };

    private static JsonObject Result(string address, ReportedFinding reported, int rule)
    {
        var finding = reported.Finding;
        var result = new JsonObject
        {
            ["ruleId"] = finding.Id,
            ["ruleIndex"] = rule,
            ["level"] = Level(finding),
            ["message"] = new JsonObject { ["text"] = finding.Message },
            ["partialFingerprints"] = new JsonObject { ["finding/v1"] = finding.Fingerprint },
            ["properties"] = new JsonObject { ["severity"] = finding.Severity.Word(), ["pointer"] = finding.Pointer.Text },
            ["locations"] = new JsonArray(new JsonObject
            {
                ["physicalLocation"] = new JsonObject
                {
                    ["artifactLocation"] = new JsonObject { ["uri"] = address },
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

    private static string Level(GateFinding finding) => finding.Severity is Severity.Docs ? "note" : "error";

    // A file's name as a URI reference: a blank or a # in it would end it. A drive is no scheme.
    private static string Address(string file)
    {
        var parts = file.Replace('\\', '/').Split('/');
        var isDrive = parts[0] is [_, ':'];
        var escaped = string.Join('/', parts.Skip(isDrive ? 1 : 0).Select(Uri.EscapeDataString));
        return isDrive ? $"file:///{parts[0]}/{escaped}" : escaped;
    }
}
