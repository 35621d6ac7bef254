using System.Reflection;
using System.Runtime.CompilerServices;

namespace OpenAIAdmin.Tests.Shared;

/// <summary>
/// Gives each static of the code under test its value before any mutant is at work. Otherwise the mutant that happens to
/// be at work when a static is needed first stays in it, and every mutant after that one seems to be noticed.
/// </summary>
internal static class StaticsFirst
{
    /// <summary>Stryker names in this variable the file in which it says which mutant is at work: four bytes, -1 for none.</summary>
    private const string Variable = "STRYKER_MUTANT_FILE";

    [ModuleInitializer]
    internal static void Initialise()
    {
        var file = Environment.GetEnvironmentVariable(Variable);
        var mutant = File.Exists(file) ? File.ReadAllBytes(file) : null;
        if (mutant is not null) Write(file!, BitConverter.GetBytes(-1));
        foreach (var type in UnderTest().SelectMany(assembly => assembly.GetTypes()).Where(type => !type.ContainsGenericParameters))
        {
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        }

        if (mutant is not null) Write(file!, mutant);
    }

    private static IEnumerable<Assembly> UnderTest() => typeof(StaticsFirst).Assembly.GetReferencedAssemblies()
        .Where(name => name.Name!.StartsWith("OpenAIAdmin", StringComparison.Ordinal))
        .Select(Assembly.Load);

    // Stryker has mapped the file into memory: it is written in place.
    private static void Write(string file, byte[] mutant)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        stream.Write(mutant);
    }
}
