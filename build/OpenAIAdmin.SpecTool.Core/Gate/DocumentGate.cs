using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Reporting;
using OpenAIAdmin.SpecTool.Rules;
using OpenAIAdmin.SpecTool.Slicing;

namespace OpenAIAdmin.SpecTool.Gate;

/// <summary>Compares any two documents, cut to the admin surface, without derivation.</summary>
public static class DocumentGate
{
    public static Report Compare(string baseText, string baseName, string revisionText, string revisionName)
    {
        var older = DocumentReader.Read(baseText, baseName);
        var @base = AdminSurface.Slice(older);
        var source = DocumentReader.Read(revisionText, revisionName);
        var revision = AdminSurface.Slice(source);
        GeneralServers.Keep(@base, older.Root);
        GeneralServers.Keep(revision, source.Root);
        var differences = DocumentComparison.Run(@base, revision, withProse: true);
        return Report.Of(
            revisionName, Explaining.Run(differences, new(@base, revision)), new(source, revision));
    }
}
