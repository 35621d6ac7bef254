using OpenAIAdmin.SpecTool.ClientDeclarations;
using OpenAIAdmin.SpecTool.Partial;
using OpenAIAdmin.SpecTool.Rules;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>The official client that our additions come from: <c>npm pack openai@7.57.0</c>, named by an environment variable.</summary>
public sealed class RealClientTests
{
    private const string Variable = "OPENAI_NPM_PACKAGE";

    private static string? Package => Environment.GetEnvironmentVariable(Variable);

    [PackageFact]
    public void It_has_nothing_that_upstream_and_our_additions_lack() => Assert.Equal([], Findings(ReviewedSpec.Input.Additions));

    [PackageFact]
    public void Without_our_additions_it_names_24_operations_and_the_tag_of_decisions()
    {
        var findings = Findings(new Dictionary<string, string>());

        var operations = findings.Where(finding => finding.Name is "OperationAdded" or "UsageOperationAdded").ToArray();
        Assert.Equal(24, operations.Select(finding => finding.Pointer).Distinct().Count());
        var result = Assert.Single(findings.Except(operations));
        Assert.Equal(("ResultTypeAdded", "organization.usage.decisions.result"), (result.Name, result.Tag));
    }

    private static IReadOnlyList<GateFinding> Findings(IReadOnlyDictionary<string, string> additions)
    {
        var client = ClientPackageReader.Read(ClientPackageFiles.Read(Package!), "openai");
        var report = PartialGate.Run(ReviewedSpec.Input with { Additions = additions }, null, client, ChangedUpstream.Today);
        return [.. report.Findings.Select(reported => reported.Finding)];
    }

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class PackageFactAttribute : FactAttribute
    {
        public PackageFactAttribute()
        {
            if (Package is null) Skip = $"Needs the official client's npm package (a .tgz or folder) in {Variable}.";
        }
    }
}
