namespace OpenAIAdmin.PackageTests;

/// <summary>A fresh project in a folder of its own that has the package from the feed of this run, and packages from nowhere else but where the machine has them from.</summary>
internal sealed class Consumer
{
    private static readonly Lazy<Task> Feed = new(MakeFeedAsync);

    private readonly string folder;

    private Consumer(string folder) => this.folder = folder;

    private static string Root { get; } = TestRun.PathOf("consumers");

    private static string Packages { get; } = TestRun.PathOf("packages");

    /// <param name="name">Names the folder and the project.</param>
    /// <param name="framework">What it is built for.</param>
    /// <param name="properties">More properties of the project, as XML.</param>
    /// <param name="items">More items than the package, as XML.</param>
    /// <param name="sources">Files of Consumers/Sources that it is made of.</param>
    public static async Task<Consumer> MakeAsync(string name, string framework, string properties, string items, params string[] sources)
    {
        await Feed.Value;
        var folder = Path.Combine(Root, name);
        Directory.CreateDirectory(folder);
        foreach (var source in sources) File.Copy(Path.Combine(Repository.Root, "tests/OpenAIAdmin.PackageTests/Consumers/Sources", source), Path.Combine(folder, source));
        await File.WriteAllTextAsync(Path.Combine(folder, $"{name}.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>{framework}</TargetFramework>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <RestoreFallbackFolders>{Repository.NuGetPackages}</RestoreFallbackFolders>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="OpenAIAdmin" Version="{TestRun.Version}" />
                {items}
              </ItemGroup>
            </Project>
            """);
        return new(folder);
    }

    public Task<string> RunAsync(params string[] arguments) => DotNet.RunAsync(folder, Packages, arguments);

    public Task<(int ExitCode, string Log)> TryAsync(params string[] arguments) => DotNet.TryAsync(folder, Packages, arguments);

    public string PathOf(string name) => Path.Combine(folder, name);

    private static async Task MakeFeedAsync()
    {
        await Package.GetAsync();
        Directory.CreateDirectory(Root);

        // Beside the feeds of the machine, which are kept: it may know the dependencies from a mirror only.
        await File.WriteAllTextAsync(Path.Combine(Root, "NuGet.config"), $"""
            <configuration>
              <packageSources>
                <add key="packed in this run" value="{Package.Feed}" />
              </packageSources>
            </configuration>
            """);

        // So that no file above changes anything, wherever temporary folders are.
        foreach (var file in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
        {
            await File.WriteAllTextAsync(Path.Combine(Root, file), "<Project />");
        }
    }
}
