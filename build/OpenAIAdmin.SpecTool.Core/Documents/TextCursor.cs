using System.Text;

namespace OpenAIAdmin.SpecTool.Documents;

/// <summary>
/// Counts lines and columns of a UTF-8 text while it is read forwards, looking at each byte once (also when the
/// whole document is one line of three megabytes).
/// </summary>
internal ref struct TextCursor(ReadOnlySpan<byte> text)
{
    private readonly ReadOnlySpan<byte> text = text;
    private int offset;
    private int line = 1;
    private int column = 1;

    /// <summary>Moves to a byte offset at or behind the last one.</summary>
    public SourcePosition MoveTo(long target)
    {
        var passed = text[offset..(int)target];
        offset = (int)target;
        var lastBreak = passed.LastIndexOf((byte)'\n');
        if (lastBreak >= 0)
        {
            line += passed.Count((byte)'\n');
            column = 1;
        }

        column += Encoding.UTF8.GetCharCount(passed[(lastBreak + 1)..]);
        return new(line, column);
    }

    /// <summary>The offset of a place that System.Text.Json names by line and byte, both from 0.</summary>
    public static int Offset(ReadOnlySpan<byte> text, long line, long byteInLine)
    {
        var start = 0;
        for (; line > 0; line--) start += text[start..].IndexOf((byte)'\n') + 1;
        return (int)Math.Min(text.Length, start + byteInLine);
    }
}
