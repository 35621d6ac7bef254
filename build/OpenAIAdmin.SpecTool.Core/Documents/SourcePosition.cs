namespace OpenAIAdmin.SpecTool.Documents;

/// <summary>A place in a text, as editors count it: line and column from 1, the column in UTF-16 units.</summary>
public readonly record struct SourcePosition(int Line, int Column)
{
    /// <summary>The first character of a text.</summary>
    public static readonly SourcePosition Start = new(1, 1);

    /// <summary>As compilers write it behind a file's name: <c>(3,14)</c>.</summary>
    public override string ToString() => $"({Line},{Column})";
}
