using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace OpenAIAdmin.ContractTests;

/// <summary>Contract tests see what callers see.</summary>
public sealed class LayeringTests
{
    [Fact]
    public void The_package_has_no_friends_here() =>
        Assert.DoesNotContain(
            typeof(OpenAIAdminClient).Assembly.GetCustomAttributes<InternalsVisibleToAttribute>(),
            friend => friend.AssemblyName.Split(',')[0] == typeof(LayeringTests).Assembly.GetName().Name);

    [Fact]
    public void The_package_is_the_only_project_that_is_referenced()
    {
        var project = XDocument.Load(Path.Combine(Repository.Project, "OpenAIAdmin.ContractTests.csproj"));

        Assert.Equal(["../../src/OpenAIAdmin/OpenAIAdmin.csproj"], project.Descendants("ProjectReference").Select(reference => reference.Attribute("Include")!.Value));
    }

    [Fact]
    public void Reflection_asks_for_nothing_that_is_hidden()
    {
        var forbidden = "Binding" + "Flags.Non" + "Public";

        Assert.Equal([], Directory.EnumerateFiles(Repository.Project, "*.cs", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file).Contains(forbidden, StringComparison.Ordinal) || File.ReadAllText(file).Contains("Unsafe" + "Accessor", StringComparison.Ordinal)));
    }
}
