using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Parsing;

/// <summary>The text of the document, and the way from its bytes to places that an editor can show.</summary>
internal sealed class DocumentText(string path, SourceText text)
{
    private readonly byte[] utf8 = Encoding.UTF8.GetBytes(text.ToString());

    public ReadOnlySpan<byte> Utf8 => utf8;

    public LocationInfo At(DocumentNode node) => At(node.Start, node.End);

    public LocationInfo At(DocumentMember member) => At(member.Start, member.End);

    /// <summary>Where the reader stopped. It counts lines by their line feeds, as <see cref="SourceText"/> does not.</summary>
    public LocationInfo At(JsonException exception)
    {
        var start = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
        {
            var feed = Array.IndexOf(utf8, (byte)'\n', start);
            if (feed < 0) break;
            start = feed + 1;
        }

        var place = (int)Math.Min(start + (exception.BytePositionInLine ?? 0), utf8.Length);
        return At(place, Math.Min(place + 1, utf8.Length));
    }

    public LocationInfo Beginning() => At(0, 0);

    private LocationInfo At(int startByte, int endByte)
    {
        var start = Math.Min(Encoding.UTF8.GetCharCount(utf8, 0, startByte), text.Length);
        var end = Math.Min(start + Encoding.UTF8.GetCharCount(utf8, startByte, endByte - startByte), text.Length);
        var lines = text.Lines.GetLinePositionSpan(TextSpan.FromBounds(start, end));
        return new(path, start, end - start,
            new(lines.Start.Line, lines.Start.Character), new(lines.End.Line, lines.End.Character));
    }
}
