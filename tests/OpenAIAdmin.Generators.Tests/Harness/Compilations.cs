using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OpenAIAdmin.Generators.Tests.Harness;

/// <summary>Compilations against the libraries that this process runs on.</summary>
internal static class Compilations
{
    public static readonly IReadOnlyList<MetadataReference> Libraries =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("OpenAIAdmin", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    // What the SDK's implicit usings write into a project.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    public static CSharpParseOptions Options(LanguageVersion version) =>
        new(version, DocumentationMode.Diagnose);

    public static CSharpCompilation Of(
        string assembly, LanguageVersion version, IEnumerable<string> sources, params MetadataReference[] references) =>
        CSharpCompilation.Create(
            assembly,
            sources.Prepend(ImplicitUsings).Select((text, i) =>
                CSharpSyntaxTree.ParseText(text, Options(version), $"{assembly}.{i}.cs", System.Text.Encoding.UTF8)),
            [.. Libraries, .. references],
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>Everything the compiler has to say that would stop our build, where warnings are errors.</summary>
    public static IEnumerable<Diagnostic> Complaints(this Compilation compilation) =>
        compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning && !d.IsSuppressed);

    public static byte[] Image(this Compilation compilation)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(10)));
        return image.ToArray();
    }
}
