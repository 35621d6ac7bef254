using System.Text;
using OpenAIAdmin.SpecTool.Deriving;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Manifests;

namespace OpenAIAdmin.SpecTool.Regenerating;

/// <summary>Whether the document is what <c>derive</c> makes of the other files of <c>spec/</c>, byte for byte.</summary>
public static class ReviewedDocument
{
    /// <summary>Derives again and compares; what <c>derive</c> complains about is a finding too.</summary>
    public static IReadOnlyList<Finding> Check(DerivationInput inputs, byte[] document)
    {
        var derived = Derivation.Run(inputs);
        if (derived.Findings.Count > 0)
        {
            return [.. derived.Findings.Select(finding => finding with { Source = $"spec/{finding.Source}" })];
        }

        return Encoding.UTF8.GetBytes(derived.Text).AsSpan().SequenceEqual(document)
            ? []
            : [new(ClientPlace.Document, "/", "This is not what derive makes: run derive first.")];
    }
}
