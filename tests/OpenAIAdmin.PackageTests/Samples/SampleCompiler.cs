using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OpenAIAdmin.PackageTests;

/// <summary>Compiles a sample as a program of its own, as the SDK would: with implicit usings and with the analyzer of the package.</summary>
internal static class SampleCompiler
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>Errors and warnings, each with its file and line in the README.</summary>
    public static async Task<IReadOnlyList<string>> FindingsAsync(Sample sample)
    {
        var package = await PackageReferences.GetAsync();
        CSharpParseOptions options = new(LanguageVersion.CSharp14);
        var tree = CSharpSyntaxTree.ParseText(sample.Code, options, sample.File);
        var isProgram = (await tree.GetRootAsync()).ChildNodes().OfType<GlobalStatementSyntax>().Any();
        var compilation = package.Compile(
            isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, tree, CSharpSyntaxTree.ParseText(ImplicitUsings, options));

        // Without what the package's suppressor takes back: the compiler's wish for a default arm in a complete switch.
        var diagnostics = await compilation
            .WithAnalyzers(package.Analyzers, new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, true, false, reportSuppressedDiagnostics: false))
            .GetAllDiagnosticsAsync();
        return [.. diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed).Select(diagnostic => Describe(sample, diagnostic))];
    }

    private static string Describe(Sample sample, Diagnostic diagnostic)
    {
        var line = sample.Line + diagnostic.Location.GetLineSpan().StartLinePosition.Line;
        return string.Create(
            CultureInfo.InvariantCulture, $"{sample.File}:{line}: {diagnostic.Severity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
    }
}
