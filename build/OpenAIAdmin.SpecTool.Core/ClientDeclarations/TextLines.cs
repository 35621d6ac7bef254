using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.ClientDeclarations;

/// <summary>Counts lines.</summary>
internal static class TextLines
{
    public static SourcePosition At(string text, int index)
    {
        var before = text.AsSpan(0, index);
        return new(before.Count('\n') + 1, index - before.LastIndexOf('\n'));
    }
}
