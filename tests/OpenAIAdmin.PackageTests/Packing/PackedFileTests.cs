using System.Buffers.Binary;
using System.Text.RegularExpressions;

namespace OpenAIAdmin.PackageTests;

public sealed class PackedFileTests
{
    private const int SizeLimit = 1_500_000;

    [Fact]
    public async Task Nothing_but_these_files_is_packed()
    {
        await Package.GetAsync();

        Assert.Equal(
            [
                "OpenAIAdmin.nuspec",
                "README.md",
                "analyzers/dotnet/cs/OpenAIAdmin.Analyzers.CodeFixes.dll",
                "analyzers/dotnet/cs/OpenAIAdmin.Analyzers.dll",
                "icon.png",
                "lib/net10.0/OpenAIAdmin.dll",
                "lib/net10.0/OpenAIAdmin.xml",
                "lib/netstandard2.0/OpenAIAdmin.dll",
                "lib/netstandard2.0/OpenAIAdmin.xml",
            ],
            Content(await Package.EntriesAsync("nupkg")));
    }

    [Fact]
    public async Task Symbols_of_both_builds_lie_beside_the_package()
    {
        await Package.GetAsync();

        Assert.Equal(
            ["OpenAIAdmin.nuspec", "lib/net10.0/OpenAIAdmin.pdb", "lib/netstandard2.0/OpenAIAdmin.pdb"],
            Content(await Package.EntriesAsync("snupkg")));
    }

    [Theory]
    [InlineData("net10.0")]
    [InlineData("netstandard2.0")]
    public async Task Assembly_is_smaller_than_a_megabyte_and_a_half(string framework)
    {
        var package = await Package.GetAsync();

        Assert.InRange(new FileInfo(package.PathOf($"lib/{framework}/OpenAIAdmin.dll")).Length, 1, SizeLimit);
    }

    [Fact]
    public async Task Readme_of_the_package_has_no_link_that_leads_nowhere_outside_of_the_repository()
    {
        var package = await Package.GetAsync();
        var links = Regex.Matches(await File.ReadAllTextAsync(package.PathOf("README.md")), @"\]\(([^)\s]+)\)").Select(link => link.Groups[1].Value);

        Assert.Equal([], links.Where(link => !link.StartsWith('#') && !link.StartsWith("https://", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Icon_is_a_picture_of_128_by_128()
    {
        var package = await Package.GetAsync();
        var png = await File.ReadAllBytesAsync(package.PathOf("icon.png"));

        Assert.Equal("PNG\r\n"u8, png.AsSpan(1, 5));
        Assert.Equal((128, 128), (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
    }

    /// <summary>Without what any package has: relations, content types, properties.</summary>
    private static IEnumerable<string> Content(IEnumerable<string> entries) => entries
        .Where(entry => entry is not ("_rels/.rels" or "[Content_Types].xml") && !entry.StartsWith("package/services/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}
