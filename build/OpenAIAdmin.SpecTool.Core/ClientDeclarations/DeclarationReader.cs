using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.ClientDeclarations;

/// <summary>Reads which types, methods and imports a declaration file has; what types are made of stays tokens.</summary>
internal sealed class DeclarationReader
{
    private readonly DeclarationFile file;
    private readonly IReadOnlyList<Token> tokens;
    private int at;

    private DeclarationReader(DeclarationFile file, IReadOnlyList<Token> tokens)
    {
        this.file = file;
        this.tokens = tokens;
    }

    /// <param name="name">The file's name in the package, without its ending.</param>
    public static DeclarationFile Read(string name, string text)
    {
        var file = new DeclarationFile(name, text);
        var reader = new DeclarationReader(file, DeclarationTokens.Of(text, name + DeclarationFile.Ending));
        reader.Scope("", reader.tokens.Count);
        return file;
    }

    private void Scope(string prefix, int end)
    {
        while (at < end)
        {
            if (tokens[at].Kind is TokenKind.Word && tokens[at].Text is "export" or "declare" or "default" or "abstract")
            {
                at++;
                continue;
            }

            var (word, name) = (tokens[at], at + 1 < end ? tokens[at + 1].Text : "");
            if (word.Is("interface")) Keep(prefix + name, Body(at + 2));
            else if (word.Is("type") && name.Length > 0 && !tokens[at + 1].Is("{")) Keep(prefix + name, Statement(at + 2));
            else if (word.Is("namespace") || word.Is("module")) Namespace(prefix + name + ".");
            else if (word.Is("class")) Class(name, Body(at + 2));
            else if (word.Is("import")) Import(Statement(at + 1));
            else if (word.Is("{")) at = Close(at) + 1;
            else Statement(at);
        }
    }

    private void Keep(string name, Token[] body) => file.Declare(name).AddRange(body);

    private void Namespace(string prefix)
    {
        var open = Find(at, "{");
        var end = Close(open);
        at = open + 1;
        Scope(prefix, end);
        at = end + 1;
    }

    private void Class(string name, Token[] body)
    {
        for (var i = Array.FindIndex(body, token => token.Is("{")) + 1; i < body.Length - 1;)
        {
            var end = i;
            for (var depth = 0; end < body.Length - 1 && !(depth == 0 && body[end].Is(";")); end++) depth += Depth(body[end]);
            Method(name, body[i..end]);
            i = end + 1;
        }
    }

    private void Method(string type, Token[] member)
    {
        if (member is not [{ Kind: TokenKind.Word } name, var open, ..] || !open.Is("(")) return;
        var close = 2;
        for (var depth = 1; depth > 0 && close < member.Length; close++) depth += Depth(member[close]);
        if (close >= member.Length || !member[close].Is(":")) return;
        var key = (type, name.Text);
        if (!file.Results.TryGetValue(key, out var results)) file.Results[key] = results = [];
        results.Add(member[(close + 1)..]);
    }

    private void Import(Token[] statement)
    {
        if (statement is not [.., { Kind: TokenKind.Text } from]) return;
        var target = ClientPath.Join(file.Name, from.Text);
        if (statement is [var star, _, var whole, ..] && star.Is("*")) file.Imports[whole.Text] = (target, null);
        for (var i = 0; i < statement.Length; i++)
        {
            if (statement[i].Kind is not TokenKind.Word || statement[i].Text is "type" or "as" or "from") continue;
            if (i > 0 && statement[i - 1].Is("as")) continue;
            var renamed = i + 2 < statement.Length && statement[i + 1].Is("as");
            file.Imports[renamed ? statement[i + 2].Text : statement[i].Text] = (target, statement[i].Text);
        }
    }

    /// <summary>The tokens up to and with the body in braces, which is then passed.</summary>
    private Token[] Body(int from)
    {
        var end = Close(Find(from, "{")) + 1;
        at = end;
        return [.. tokens.Take(from..end)];
    }

    /// <summary>The tokens up to a semicolon outside of brackets, which is then passed.</summary>
    private Token[] Statement(int from)
    {
        var end = from;
        for (var depth = 0; end < tokens.Count && !(depth == 0 && tokens[end].Is(";")); end++) depth += Depth(tokens[end]);
        at = end + 1;
        return [.. tokens.Take(from..end)];
    }

    private int Find(int from, string sign)
    {
        for (var i = from; i < tokens.Count; i++)
        {
            if (tokens[i].Is(sign)) return i;
        }

        throw Unended(from);
    }

    private int Close(int open)
    {
        var depth = 0;
        for (var i = open; i < tokens.Count; i++)
        {
            depth += Depth(tokens[i]);
            if (depth == 0) return i;
        }

        throw Unended(open);
    }

    private SpecException Unended(int from) =>
        new($"{file.Name}{DeclarationFile.Ending}{TextLines.At(file.Text, tokens[Math.Min(from, tokens.Count - 1)].Index)}: this declaration never ends: the file seems truncated.");

    private static int Depth(Token token) =>
        token.Kind is not TokenKind.Sign ? 0 : token.Text is "{" or "(" or "[" ? 1 : token.Text is "}" or ")" or "]" ? -1 : 0;
}
