using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OpenAIAdmin.Generators.Models;

/// <summary>A place in the document as plain values: a <see cref="Location"/> would keep whole texts alive.</summary>
internal sealed record LocationInfo(string Path, int Start, int Length, TextPoint From, TextPoint To)
{
    public Location ToLocation() => Location.Create(
        Path,
        new TextSpan(Start, Length),
        new LinePositionSpan(new(From.Line, From.Column), new(To.Line, To.Column)));
}

/// <summary>A line and a column, both counted from 0, as the compiler does.</summary>
internal readonly record struct TextPoint(int Line, int Column);
