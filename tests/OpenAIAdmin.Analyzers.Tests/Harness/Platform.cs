using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OpenAIAdmin.Analyzers.Tests.Harness;

/// <summary>
/// The assemblies of the runtime that the tests run on, as references of compilations under test. Only the few
/// that the tests name: binding against all of them takes most of the suite's time.
/// </summary>
internal static class Platform
{
    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. new[] { "System.Private.CoreLib", "System.Runtime", "System.Collections", "System.Linq" }.Select(name =>
            MetadataReference.CreateFromFile(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, name + ".dll"))),
    ];
}
