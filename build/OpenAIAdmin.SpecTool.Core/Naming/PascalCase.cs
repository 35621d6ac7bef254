namespace OpenAIAdmin.SpecTool.Naming;

/// <summary>Turns wire names into C# names: <c>api_key.created</c> becomes <c>ApiKeyCreated</c>.</summary>
public static class PascalCase
{
    public static string Of(string wire)
    {
        var words = string.Concat(wire.Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => char.ToUpperInvariant(word[0]) + (word.Any(char.IsLower) ? word[1..] : word[1..].ToLowerInvariant()));
        var name = string.Concat(words);
        return name.Length > 0 && char.IsAsciiDigit(name[0]) ? "_" + name : name;
    }
}
