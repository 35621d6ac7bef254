using OpenAIAdmin.Generators.Tests.Harness;

namespace OpenAIAdmin.Generators.Tests;

/// <summary>Parsing knows the models, emission knows the models, and neither knows the other.</summary>
public class LayerTests
{
    [Theory]
    [InlineData("Parsing", "Emission")]
    [InlineData("Emission", "Parsing")]
    [InlineData("Models", "Parsing")]
    [InlineData("Models", "Emission")]
    [InlineData("Diagnostics", "Parsing")]
    [InlineData("Diagnostics", "Emission")]
    public void A_folder_does_not_know_the_folder_it_must_not_know(string folder, string other)
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "generator", "OpenAIAdmin.Generators", folder), "*.cs");

        Assert.NotEmpty(files);
        Assert.Empty(files
            .Where(file => File.ReadAllText(file).Contains($"Generators.{other}", StringComparison.Ordinal))
            .Select(Path.GetFileName));
    }
}
