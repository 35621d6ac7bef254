using Microsoft.CodeAnalysis.CSharp;

namespace OpenAIAdmin.Generators.Emission;

/// <summary>Writes texts of the document as C# literals.</summary>
internal static class Literal
{
    public static string Of(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    public static string Utf8(string text) => Of(text) + "u8";
}
