namespace OpenAIAdmin.SpecTool.Tests;

public sealed class CaseTests
{
    public static TheoryData<string> Names { get; } = new(CaseFolders.Names);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_gives_the_report_that_stands_beside_it(string name) =>
        Assert.Equal(CaseFolders.Read(name, "expected.json"), CaseFolders.Report(name));
}
