namespace OpenAIAdmin.PackageTests;

/// <summary>The folder and the version of this run, which nothing that an earlier run left can be mistaken for.</summary>
internal static class TestRun
{
    public static string Version { get; } = $"0.0.0-test.{Guid.NewGuid():N}";

    public static string Folder { get; } = MakeFolder();

    public static string PathOf(string name) => Path.Combine(Folder, name);

    private static string MakeFolder()
    {
        var folder = Directory.CreateTempSubdirectory("openai-admin-package-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        return folder.FullName;
    }
}
