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

        Assert.Equal(24, findings.Count(finding => finding.Name == "OperationAdded"));
        Assert.Equal("organization.usage.decisions.result", Assert.Single(findings, finding => finding.Name == "ResultTypeAdded").Tag);
        Assert.Equal(26, findings.Count);
    }

    private static IReadOnlyList<GateFinding> Findings(IReadOnlyDictionary<string, string> additions)
    {
        var client = ClientPackageReader.Read(ClientPackageFiles.Read(Package!), "openai");
        var report = PartialGate.Run(ReviewedSpec.Input with { Additions = additions }, null, client, ReviewedSpec.Today);
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
