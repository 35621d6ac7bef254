using System.Reflection;
using Microsoft.CodeAnalysis;

namespace OpenAIAdmin.PackageTests;

/// <summary>Loads the packed analyzer. It has no dependencies to be found.</summary>
internal sealed class AnalyzerLoader : IAnalyzerAssemblyLoader
{
    public static AnalyzerLoader Instance { get; } = new();

    public void AddDependencyLocation(string fullPath)
    {
    }

    public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
}
