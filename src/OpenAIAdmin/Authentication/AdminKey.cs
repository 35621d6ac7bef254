namespace OpenAIAdmin.Authentication;

/// <summary>Tells at construction, and without quoting the key, what the first call would only fail on.</summary>
internal static class AdminKey
{
    public static void Check(string? apiKey)
    {
        if (apiKey is null) throw new ArgumentNullException(nameof(apiKey), "An admin key is needed.");
        if (string.IsNullOrWhiteSpace(apiKey)) throw new ArgumentException("The admin key is empty.", nameof(apiKey));

        for (var i = 0; i < apiKey.Length; i++)
        {
            if (apiKey[i] is > ' ' and <= '~') continue;
            throw new ArgumentException(
                $"The admin key has {Name(apiKey[i])} at position {i + 1} of {apiKey.Length}; keys are plain ASCII without spaces. "
                + "Was it copied or read with something around it?",
                nameof(apiKey));
        }
    }

    private static string Name(char c) => c switch
    {
        '\r' or '\n' => "a line break",
        ' ' or '\t' => "a space",
        < ' ' or '\x7f' => "a control character",
        _ => "a character outside ASCII",
    };
}
