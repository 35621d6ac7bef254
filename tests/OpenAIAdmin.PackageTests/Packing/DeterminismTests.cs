namespace OpenAIAdmin.PackageTests;

public sealed class DeterminismTests
{
    [Theory]
    [InlineData("OpenAIAdmin.dll")]
    [InlineData("OpenAIAdmin.xml")]
    public async Task Building_in_another_folder_makes_the_same_file_byte_for_byte(string file)
    {
        var package = await Package.GetAsync();
        var built = await Second.Value;

        Assert.True(
            File.ReadAllBytes(package.PathOf($"lib/net10.0/{file}")).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(built, file))),
            $"{file} of one build differs from that of another, from the same sources in another folder.");
    }

    /// <summary>For one framework only: it takes as long as all else that is built here.</summary>
    private static readonly Lazy<Task<string>> Second = new(async () =>
    {
        await Package.GetAsync();
        var sources = TestRun.PathOf("elsewhere/deeper/sources");
        SourceCopy.Make(sources);
        await DotNet.RunAsync(sources, null, ["build", .. Package.Arguments, "-c", "Release", "-f", "net10.0"]);
        return Path.Combine(sources, "src/OpenAIAdmin/bin/Release/net10.0");
    });
}
