using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Partial;

namespace OpenAIAdmin.SpecTool.ClientDeclarations;

/// <summary>The one value of an <c>object</c> member.</summary>
/// <param name="Type">The type that has the member, as the client calls it.</param>
internal sealed record ClientConstant(string Value, string Type, SourceLine At);

/// <summary>
/// Collects the <c>object</c> constants of everything that a type is made of. A type's tokens are searched for that
/// member and for names of further types; nothing else of them matters here.
/// </summary>
internal sealed class ClientConstants(ClientPackage package)
{
    private const string Member = "object";

    /// <summary>The constants of what a call gives: of a list, those of its items, for the list around them is the client's own.</summary>
    public IReadOnlyList<ClientConstant> Of(ClientCall call)
    {
        if (package.Declarations(call.File) is not { } file || !file.Results.TryGetValue((call.Class, call.Function), out var results))
        {
            throw new SpecException($"{call.File}{DeclarationFile.Ending}: {call.Class}.{call.Function}, which {call.At.File}{call.At.Position} has, is not declared.");
        }

        var found = new List<ClientConstant>();
        var seen = new HashSet<Declaration>();
        foreach (var result in results) Collect(file, "", call.IsPaged ? Items(result) : result, $"{call.Class}.{call.Function}", found, seen);
        return [.. found.DistinctBy(constant => constant.Value).OrderBy(constant => constant.Value, StringComparer.Ordinal)];
    }

    // PagePromise<InvitesPage, Invite>: behind the first comma stands the item.
    private static Token[] Items(Token[] result) => result[(Array.FindIndex(result, token => token.Is(",")) + 1)..];

    private void Collect(
        DeclarationFile file, string type, IReadOnlyList<Token> tokens, string owner, List<ClientConstant> found, HashSet<Declaration> seen)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var colon = i + 1 < tokens.Count && tokens[i + 1].Is("?") ? i + 2 : i + 1;
            if (colon < tokens.Count && tokens[colon].Is(":"))
            {
                if (tokens[i].Text == Member && Single(tokens, colon + 1) is { } value)
                {
                    found.Add(new(value.Text, owner, new(file.Name + DeclarationFile.Ending, TextLines.At(file.Text, tokens[i].Index))));
                }

                i = colon;
            }

            if (tokens[i].Kind is not TokenKind.Word) continue;
            var start = i;
            var name = tokens[i].Text;
            while (i + 2 < tokens.Count && tokens[i + 1].Is(".") && tokens[i + 2].Kind is TokenKind.Word) name += "." + tokens[i += 2].Text;
            if (IsBuiltin(name) || char.IsAsciiDigit(name[0])) continue;
            if (Resolve(file, type, name) is not { } declaration)
            {
                throw new SpecException($"{file.Name}{DeclarationFile.Ending}{TextLines.At(file.Text, tokens[start].Index)}: the type `{name}` is declared nowhere.");
            }

            if (seen.Add(declaration)) Collect(declaration.File, declaration.Name, declaration.Tokens, declaration.Name, found, seen);
        }
    }

    /// <summary>A text that is the whole type: <c>object: 'invite';</c></summary>
    private static Token? Single(IReadOnlyList<Token> tokens, int at) =>
        at + 1 < tokens.Count && tokens[at].Kind is TokenKind.Text && (tokens[at + 1].Is(";") || tokens[at + 1].Is("}")) ? tokens[at] : null;

    // What the language and the client's core bring along: none of it is part of a response.
    private static bool IsBuiltin(string name) => name
        is "Array" or "ReadonlyArray" or "Record" or "Partial" or "Required" or "Readonly" or "Omit" or "Pick" or "Exclude"
        or "NonNullable" or "Promise" or "APIPromise" or "PagePromise" or "Date" or "Response" or "Uint8Array"
        or "string" or "number" or "boolean" or "bigint" or "unknown" or "any" or "never" or "void" or "null" or "undefined"
        or "object" or "true" or "false" or "keyof" or "typeof" or "extends" or "infer" or "in" or "is"
        or "readonly" or "unique" or "symbol";

    /// <summary>A name means what the innermost namespace around it means by it.</summary>
    private Declaration? Resolve(DeclarationFile file, string type, string name)
    {
        for (var scope = type; ; scope = scope[..Math.Max(0, scope.LastIndexOf('.'))])
        {
            if (file.Declarations.GetValueOrDefault(scope.Length > 0 ? $"{scope}.{name}" : name) is { } found) return found;
            if (scope.Length == 0) break;
        }

        var (first, rest) = name.Split('.', 2) is [var head, var tail] ? (head, tail) : (name, null);
        if (!file.Imports.TryGetValue(first, out var import) || package.Declarations(import.File) is not { } target) return null;
        var there = import.Name is null ? rest : rest is null ? import.Name : $"{import.Name}.{rest}";
        return there is null ? null : Resolve(target, "", there);
    }
}
