namespace OpenAIAdmin.Authentication;

/// <summary>What can be told of a key without a server, and without quoting it.</summary>
internal static class AdminKey
{
    /// <summary>Tells what the first call would only fail on.</summary>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    /// <exception cref="ArgumentException">The key is empty, cannot be sent, or plainly is no admin key.</exception>
    public static void Check(string? apiKey)
    {
        if (apiKey is null) throw new ArgumentNullException(nameof(apiKey), "An admin key is needed.");
        if (Objection(apiKey) is { } objection) throw new ArgumentException(objection, nameof(apiKey));
    }

    /// <summary>Why the key cannot work; null when nothing is known against it. Keys of other forms pass: a gateway may issue its own.</summary>
    public static string? Objection(string apiKey)
    {
        if (string.IsNullOrWhiteSpace(apiKey)) return "The admin key is empty.";

        for (var i = 0; i < apiKey.Length; i++)
        {
            if (apiKey[i] is > ' ' and <= '~') continue;
            return $"The admin key has {Name(apiKey[i])} at position {i + 1} of {apiKey.Length}; keys are plain ASCII without spaces. "
                + "Was it copied or read with something around it?";
        }

        return OtherKind(apiKey) is { } kind
            ? $"The key is {kind}, and the Administration API takes admin keys only (they begin with sk-admin-). "
                + "An owner of the organization makes one in its settings, under admin keys."
            : null;
    }

    /// <summary>What kind of key it is, for the messages of errors.</summary>
    public static string Kind(string apiKey) =>
        apiKey.StartsWith("sk-admin-", StringComparison.Ordinal) ? "an admin key"
        : OtherKind(apiKey) ?? "not in the form of an admin key (they begin with sk-admin-)";

    // Only forms that are plainly another kind's. A form that nobody here knows is never refused: the server decides.
    private static string? OtherKind(string apiKey) =>
        apiKey.StartsWith("sk-proj-", StringComparison.Ordinal) ? "a project's key"
        : apiKey.StartsWith("sk-svcacct-", StringComparison.Ordinal) ? "a service account's key"
        : null;

    private static string Name(char c) => c switch
    {
        '\r' or '\n' => "a line break",
        ' ' or '\t' => "a space",
        < ' ' or '\x7f' => "a control character",
        _ => "a character outside ASCII",
    };
}
