using System.Text.Json;
using Microsoft.Kiota.Serialization.Json;

namespace OpenAIAdmin.Serialization;

/// <content>Values of the kind that is declared, null, or an error: nothing else.</content>
internal sealed partial class ExactParseNode
{
    private bool Is(string expected, params JsonValueKind[] kinds) =>
        value.ValueKind != JsonValueKind.Null && (Array.IndexOf(kinds, value.ValueKind) >= 0 ? true : throw WrongKind(expected));

    private T? FromText<T>(string expected, Func<JsonParseNode, T?> read)
        where T : class
    {
        if (!Is("a string", JsonValueKind.String)) return null;
        try
        {
            if (read(Stock) is { } found) return found;
        }
        catch (Exception cause) when (IsAboutText(cause))
        {
            // Said below, with the place.
        }

        throw NotA(expected);
    }

    private T? FromText<T>(string expected, Func<JsonParseNode, T?> read)
        where T : struct
    {
        if (!Is("a string", JsonValueKind.String)) return null;
        try
        {
            if (read(Stock) is { } found) return found;
        }
        catch (Exception cause) when (IsAboutText(cause))
        {
            // Said below, with the place.
        }

        throw NotA(expected);
    }

    // InvalidOperationException: half of a surrogate pair.
    private static bool IsAboutText(Exception cause) => cause is FormatException or JsonException or InvalidOperationException;

    private JsonException NotA(string expected) => place.Error($"the string is not {expected}");

    private JsonException WrongKind(string expected) => place.Error($"{expected} is expected, not {ExactNumbers.Name(value.ValueKind)}");
}
