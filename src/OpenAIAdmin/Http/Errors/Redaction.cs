using System.Text.RegularExpressions;

namespace OpenAIAdmin.Http.Errors;

/// <summary>Takes keys out of texts that others wrote: a gateway may echo a request with its headers.</summary>
internal static partial class Redaction
{
    private const string Hidden = "sk-…(hidden)";

    /// <param name="text">The text.</param>
    /// <param name="key">The key of the call; it may have any form.</param>
    public static string? Apply(string? text, string? key)
    {
        if (string.IsNullOrEmpty(text)) return text;
        if (!string.IsNullOrEmpty(key)) text = text!.Replace(key!, Hidden);
        return KeyForm().Replace(text!, Hidden);
    }

    // Long enough not to be a word, and not yet masked by the server (which writes asterisks).
    private const string Pattern = "sk-[A-Za-z0-9_-]{16,}";

#if NET
    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant)]
    private static partial Regex KeyForm();
#else
    private static readonly Regex KeyFormRegex = new(Pattern, RegexOptions.CultureInvariant | RegexOptions.Compiled);

    private static Regex KeyForm() => KeyFormRegex;
#endif
}
