using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace OpenAIAdmin.PackageTests;

public sealed class NuspecTests
{
    private static readonly string[] Expected =
    [
        "Microsoft.Bcl.AsyncInterfaces", "Microsoft.Bcl.TimeProvider", "Microsoft.Extensions.Http",
        "Microsoft.Extensions.Options.ConfigurationExtensions", "Microsoft.Kiota.Abstractions", "Microsoft.Kiota.Http.HttpClientLibrary",
        "Microsoft.Kiota.Serialization.Json", "Std.UriTemplate", "System.Threading.RateLimiting",
    ];

    [Theory]
    [InlineData("net10.0")]
    [InlineData(".NETStandard2.0")]
    public async Task These_are_all_the_dependencies(string framework)
    {
        var group = Assert.Single(await ElementsAsync("group"), group => group.Attribute("targetFramework")!.Value == framework);

        Assert.Equal(Expected, group.Elements().Select(dependency => dependency.Attribute("id")!.Value).Order(StringComparer.Ordinal));
        Assert.All(group.Elements(), dependency => Assert.DoesNotContain("-", dependency.Attribute("version")!.Value));
    }

    [Fact]
    public async Task There_is_a_group_of_dependencies_for_each_build() =>
        Assert.Equal(["net10.0", ".NETStandard2.0"], (await ElementsAsync("group")).Select(group => group.Attribute("targetFramework")!.Value));

    [Fact]
    public void Readme_gives_a_reason_for_each_dependency_and_for_no_other()
    {
        var table = Repository.Read("src/OpenAIAdmin/README.md").Split("## What it depends on")[1].Split("\n## ")[0];
        var rows = Regex.Matches(table, @"^\| (?<names>`[^|]+) \| (?<reason>[^|]{10,}) \|$", RegexOptions.Multiline);
        var named = rows.SelectMany(row => Regex.Matches(row.Groups["names"].Value, "`([^`]+)`").Select(name => name.Groups[1].Value));

        Assert.Equal(Expected, named.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("id", "OpenAIAdmin")]
    [InlineData("license", "MIT")]
    [InlineData("readme", "README.md")]
    [InlineData("icon", "icon.png")]
    public async Task Page_says(string element, string text) => Assert.Equal(text, Assert.Single(await ElementsAsync(element)).Value);

    [Theory]
    [InlineData("description")]
    [InlineData("tags")]
    [InlineData("authors")]
    [InlineData("copyright")]
    public async Task Page_says_something_of(string element) => Assert.NotEmpty(Assert.Single(await ElementsAsync(element)).Value);

    [Fact]
    public async Task Release_notes_are_the_newest_section_of_the_changelog()
    {
        var newest = Repository.Read("CHANGELOG.md").Split("\n## ")[1];

        Assert.Equal(newest[newest.IndexOf('\n')..].Trim(), Assert.Single(await ElementsAsync("releaseNotes")).Value);
    }

    private static async Task<IEnumerable<XElement>> ElementsAsync(string name)
    {
        var package = await Package.GetAsync();
        return XDocument.Load(package.PathOf("OpenAIAdmin.nuspec")).Descendants().Where(element => element.Name.LocalName == name);
    }
}
