using Microsoft.CodeAnalysis.CSharp;

namespace OpenAIAdmin.Generators.Emission;

/// <summary>Writes what the document says as C# literals.</summary>
internal static class Literal
{
    public static string Of(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    public static string Of(bool value) => value ? "true" : "false";

    public static string Utf8(string text) => Of(text) + "u8";
}
