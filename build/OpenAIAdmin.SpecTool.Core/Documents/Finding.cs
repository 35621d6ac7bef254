namespace OpenAIAdmin.SpecTool.Documents;

/// <summary>One thing that is wrong with the inputs, at one place.</summary>
/// <param name="Source">The file or input that it is about, relative to <c>spec/</c>.</param>
/// <param name="Place">A JSON pointer or a key in that input.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record Finding(string Source, string Place, string Message)
{
    public override string ToString() => $"{Source}: {Place}: {Message}";
}
