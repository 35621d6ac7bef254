using System.Diagnostics;
using OpenAIAdmin.SpecTool.Regenerating;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>
/// A program that takes Kiota's arguments: says a version, and for <c>generate</c> copies Kiota's real output for the
/// sample and says or does what a test wants besides. A shell script, so these tests run on Unix only.
/// </summary>
internal sealed class FakeKiota : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("fake-kiota-");

    /// <param name="version">What <c>--version</c> prints.</param>
    /// <param name="then">Shell commands after the output is written; <c>$out</c> is its folder.</param>
    /// <param name="output">What it gives; Kiota's output for the sample unless told otherwise.</param>
    public FakeKiota(string version = SampleClient.KiotaVersion, string then = "", KiotaOutput? output = null)
    {
        output ??= SampleClient.Kiota;
        foreach (var (path, text) in output.Files) Write($"output/{path}", text);
        Write("output/kiota-lock.json", output.Lock);
        Write("script", Script(version, then));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(PathOf("script"), (UnixFileMode)0b111_101_101);
        // Copied by another process: a file that this one has just written may still be open in a child that another
        // test has started in the meantime, and Linux refuses to run it then.
        using var copy = Process.Start("cp", ["-p", PathOf("script"), Program])!;
        copy.WaitForExit();
    }

    public string Program => PathOf("kiota");

    /// <summary>The arguments of the last <c>generate</c>, one a line.</summary>
    public string[] Arguments => File.ReadAllLines(PathOf("arguments"));

    /// <summary>The variables that it was started with, as <c>NAME=value</c>.</summary>
    public string[] Variables => File.ReadAllLines(PathOf("variables"));

    /// <summary>Whether it was asked to generate.</summary>
    public bool HasGenerated => File.Exists(PathOf("arguments"));

    public void Dispose() => folder.Delete(recursive: true);

    private string PathOf(string name) => Path.Combine(folder.FullName, name);

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
    }

    private string Script(string version, string then) =>
        $"""
        #!/bin/sh
        if [ "$1" = "--version" ]; then echo "{version}"; exit 0; fi
        printf '%s\n' "$@" > "{PathOf("arguments")}"
        env > "{PathOf("variables")}"
        while [ $# -gt 0 ]; do if [ "$1" = "--output" ]; then out="$2"; fi; shift; done
        mkdir -p "$out"
        cp -R "{PathOf("output")}/." "$out"
        echo "Generation completed successfully"
        {then}

        """;
}
