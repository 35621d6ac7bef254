namespace OpenAIAdmin.SpecTool.ClientDeclarations;

/// <summary>A type that a declaration file declares, with the tokens that say what it is.</summary>
/// <param name="Name">Its name with those of the namespaces around it: <c>Invite.Project</c>.</param>
internal sealed record Declaration(DeclarationFile File, string Name, List<Token> Tokens);

/// <summary>What a declaration file declares, imports and exports.</summary>
internal sealed class DeclarationFile(string name, string text)
{
    public const string Ending = ".d.ts";

    /// <summary>The file's name in the package, without its ending.</summary>
    public string Name => name;

    public string Text => text;

    public Dictionary<string, Declaration> Declarations { get; } = [];

    /// <summary>The tokens of what each method of each class returns, once an overload.</summary>
    public Dictionary<(string Class, string Function), List<Token[]>> Results { get; } = [];

    /// <summary>Local names of imports: the file that they come from, and their name there (null: the file itself).</summary>
    public Dictionary<string, (string File, string? Name)> Imports { get; } = [];

    public List<Token> Declare(string type)
    {
        if (!Declarations.TryGetValue(type, out var declaration)) Declarations[type] = declaration = new(this, type, []);
        return declaration.Tokens;
    }
}
