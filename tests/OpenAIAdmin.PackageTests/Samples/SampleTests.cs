namespace OpenAIAdmin.PackageTests;

/// <summary>What READMEs show is what compiles: taken from their text, with the packed package.</summary>
public sealed class SampleTests
{
    public static IEnumerable<object[]> Places => Sample.All().Select(sample => new object[] { sample.File, sample.Line });

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Sample_compiles_without_a_warning(string file, int line) =>
        Assert.Equal([], await SampleCompiler.FindingsAsync(Sample.All().Single(sample => (sample.File, sample.Line) == (file, line))));

    [Fact]
    public void Both_the_repository_and_the_package_show_samples() =>
        Assert.Equal([], new[] { "README.md", "src/OpenAIAdmin/README.md" }.Except(Sample.All().Select(sample => sample.File)));

    [Fact]
    public void Samples_are_found_by_their_fences()
    {
        string[] lines = ["# A", "", "```csharp", "one();", "", "two();", "```", "```sh", "```cs", "```", "1. list", "   ```C#", "   three();", "   ```"];

        // The third fence opens nothing: it stands in what the second has opened.
        Assert.Equal([new("A.md", 4, "one();\n\ntwo();"), new("A.md", 13, "   three();")], Sample.In("A.md", lines));
    }

    [Fact]
    public void Code_that_does_not_end_is_an_error() =>
        Assert.Contains("A.md:2", Assert.Throws<FormatException>(() => Sample.In("A.md", ["", "```csharp", "one();"]).ToList()).Message);

    [Fact]
    public async Task What_is_wrong_in_a_sample_is_found_with_its_line() => Assert.Equal(
        ["A.md:12: Error CS0103: The name 'nothing' does not exist in the current context"],
        await SampleCompiler.FindingsAsync(new("A.md", 10, "using OpenAIAdmin;\n\nnothing();\nOpenAIAdminClient.Create(\"\");")));

    [Fact]
    public async Task A_missing_case_in_a_sample_is_found_and_a_complete_switch_is_not_complained_of()
    {
        const string Before = "using OpenAIAdmin.AuditLogs;\nUsing(null!);\nstatic int Using(OpenAIAdmin.Usage.UsageResult result) => result switch\n{\n";

        var finding = Assert.Single(await SampleCompiler.FindingsAsync(new("A.md", 1, Before + "    OpenAIAdmin.Usage.CostsUsageResult => 1,\n};")), text => text.Contains("OADM1001"));

        Assert.StartsWith("A.md:3: Warning OADM1001: ", finding);
        Assert.Equal([], await SampleCompiler.FindingsAsync(new("A.md", 1, Before.Replace("using OpenAIAdmin.AuditLogs;", "") + "    _ => 1,\n};")));
    }

    /// <summary>Consumers are not among the friends of the assembly.</summary>
    [Fact]
    public async Task What_is_internal_is_out_of_reach() => Assert.Contains(
        "CS0122", Assert.Single(await SampleCompiler.FindingsAsync(new("A.md", 1, "Console.WriteLine(typeof(OpenAIAdmin.Http.CallHandler));"))));
}
