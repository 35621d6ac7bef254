using OpenAIAdmin.SpecTool.ClientDeclarations;
using OpenAIAdmin.SpecTool.Deriving;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Gate;
using OpenAIAdmin.SpecTool.Partial;
using OpenAIAdmin.SpecTool.ReferencePages;
using OpenAIAdmin.SpecTool.Reporting;

namespace OpenAIAdmin.SpecTool;

/// <summary>The ways in which upstream speaks, told apart by the name of the file, folder or address.</summary>
internal static class UpstreamSource
{
    private static readonly string[] PageEndings = [".md", ".markdown"];
    private static readonly string[] PackageEndings = [".tgz", ".tar.gz"];
    private static readonly string[] DocumentEndings = [".json", ".yaml", ".yml"];

    /// <param name="named">What the user named: a path or an address.</param>
    /// <param name="file">The file or folder to read, be it that one or what was downloaded.</param>
    public static Report Diff(string named, FileInfo file, DerivationInput input, string? accepted, DateOnly today)
    {
        var name = Uri.TryCreate(named, UriKind.Absolute, out var url) && !url.IsFile ? url.AbsolutePath : named;
        if (Ends(name, PageEndings)) return PartialGate.Run(input, accepted, ReferencePageReader.Read(UpstreamFile.Read(file).Text, file.Name), today);
        if (Directory.Exists(file.FullName) || Ends(name, PackageEndings))
        {
            return PartialGate.Run(input, accepted, ClientPackageReader.Read(ClientPackageFiles.Read(file.FullName), file.FullName), today);
        }

        try
        {
            return UpstreamGate.Run(input, accepted, UpstreamFile.Read(file).Text, file.Name, today);
        }
        catch (SpecException e) when (file.Exists && !Ends(name, DocumentEndings))
        {
            throw new SpecException(
                $"{e.Message} (Read as an OpenAPI document because of its name. A reference page ends with "
                + $"{string.Join(" or ", PageEndings)}; the official client's package is a folder or ends with {string.Join(" or ", PackageEndings)}.)");
        }
    }

    private static bool Ends(string name, string[] endings) => endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
