namespace OpenAIAdmin.Generators.Tests;

/// <summary>What the generators need of the process that they run in, which is the compiler's.</summary>
public class HostTests
{
    [Fact]
    public void The_generators_need_no_assembly_that_the_compilers_process_lacks()
    {
        // The second half of each line is what Parsing/DocumentReader.cs promises: the reader of .NET 8, and the Roslyn of .NET 9's last SDKs.
        Dictionary<string, Version> known = new(StringComparer.Ordinal)
        {
            ["netstandard"] = new(2, 0),
            ["Microsoft.CodeAnalysis"] = new(4, 14),
            ["Microsoft.CodeAnalysis.CSharp"] = new(4, 14),
            ["System.Collections.Immutable"] = new(9, 0),
            ["System.Memory"] = new(4, 0, 1),
            ["System.Text.Json"] = new(8, 0),
        };
        Assert.All(typeof(UnionGenerator).Assembly.GetReferencedAssemblies(), reference =>
        {
            Assert.Contains(reference.Name!, known.Keys);
            Assert.True(
                new Version(reference.Version!.Major, reference.Version.Minor) <= new Version(known[reference.Name!].Major, known[reference.Name!].Minor),
                reference.FullName);
        });
    }
}
