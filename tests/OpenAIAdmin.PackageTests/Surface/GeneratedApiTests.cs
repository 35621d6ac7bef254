namespace OpenAIAdmin.PackageTests;

/// <summary>Kiota's part of the public API is frozen. The rest is frozen by the build: src/OpenAIAdmin/PublicAPI.*.txt.</summary>
public sealed class GeneratedApiTests
{
    private const string Accept = "OPENAIADMIN_ACCEPT_API";

    [Fact]
    public async Task Generated_part_of_the_public_api_is_what_was_accepted()
    {
        var now = ApiListing.Of((await PublicSurface.TypesAsync()).Where(PublicSurface.IsKiotas));
        if (Environment.GetEnvironmentVariable(Accept) == "1") await File.WriteAllTextAsync(Path.Combine(Repository.Root, ApiListing.File), now);

        var differences = ApiListing.Differences(Repository.Read(ApiListing.File), now).ToList();

        Assert.True(differences.Count == 0, $"""
            The public API that Kiota generates has changed, in {differences.Count} lines ("-" breaks programs that use it):
            {string.Join('\n', differences.Take(40))}
            Is that meant? Then accept it with build/accept-public-api.sh, and say so in CHANGELOG.md.
            """);
    }

    [Fact]
    public void A_member_that_goes_or_changes_or_comes_is_named_with_its_type() => Assert.Equal(
        ["- N.A: public int One { get; }", "- class N.B", "+ N.A: public long One { get; }"],
        ApiListing.Differences("class N.A\n  public int One { get; }\nclass N.B\n", "class N.A\n  public long One { get; }\n"));
}
