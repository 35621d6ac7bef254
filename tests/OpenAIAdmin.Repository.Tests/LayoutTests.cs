namespace OpenAIAdmin.Repository.Tests;

public sealed class LayoutTests
{
    private static readonly string[] Allowed =
    [
        "spec", "generator", "src", "tests", "build", "OpenAIAdmin.Generated.sln", "kiota-lock.json", "README.md",
        ".editorconfig", ".gitattributes", ".gitignore", "global.json", "Directory.Build.props",
        "Directory.Packages.props", ".config", ".ci", ".github", "LICENSE", "CHANGELOG.md",
    ];

    private static readonly string[] Ignored = [".git", "artifacts", "obj", "TestResults", ".vs", ".idea", ".vscode"];

    [Fact]
    public void Only_the_agreed_entries_stand_at_the_top_level() =>
        Assert.Equal([], Directory.EnumerateFileSystemEntries(Repository.Root).Select(Path.GetFileName).Except(Allowed).Except(Ignored));

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = Repository.Read("OpenAIAdmin.Generated.sln").Replace('\\', '/');

        Assert.Equal([], Repository.HandWritten(".csproj").Where(project => !solution.Contains($"\"{project}\"")));
    }

    [Fact]
    public void Generated_code_is_marked_as_generated() =>
        Assert.Contains("src/OpenAIAdmin/Generated/** linguist-generated", Repository.Read(".gitattributes"));

    [Fact]
    public void Ci_runs_exactly_the_test_command_of_the_readme()
    {
        const string Command = "dotnet test OpenAIAdmin.Generated.sln";

        Assert.Contains(Repository.Read("README.md").Split('\n'), line => line.Split('#')[0].Trim() == Command);
        Assert.Contains(Command, Repository.Read(".ci/run"));
    }
}
