using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Manifests;

/// <summary>
/// The generated client's types by full name, read without binding: Kiota writes its own types in full, with
/// <c>global::</c>, wherever it names them.
/// </summary>
internal sealed class ClientSyntax
{
    // The branch of #if that net10.0 compiles; the other one has the same names.
    private static readonly CSharpParseOptions Parsing = new(preprocessorSymbols: ["NETCOREAPP3_1_OR_GREATER"]);

    private readonly SortedDictionary<string, BaseTypeDeclarationSyntax> types = new(StringComparer.Ordinal);

    public ClientSyntax(IReadOnlyDictionary<string, string> files)
    {
        var roots = files.AsParallel().AsOrdered().Select(file => CSharpSyntaxTree.ParseText(file.Value, Parsing).GetRoot());
        foreach (var type in roots.SelectMany(root => root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>()))
        {
            if (!types.TryAdd(NameOf(type), type)) throw new SpecException($"{NameOf(type)} is declared twice in the generated client.");
        }
    }

    public IEnumerable<KeyValuePair<string, ClassDeclarationSyntax>> Classes =>
        from type in types
        where type.Value is ClassDeclarationSyntax
        select KeyValuePair.Create(type.Key, (ClassDeclarationSyntax)type.Value);

    public IEnumerable<KeyValuePair<string, EnumDeclarationSyntax>> Enums =>
        from type in types
        where type.Value is EnumDeclarationSyntax
        select KeyValuePair.Create(type.Key, (EnumDeclarationSyntax)type.Value);

    public ClassDeclarationSyntax? Class(string name) => types.GetValueOrDefault(name) as ClassDeclarationSyntax;

    /// <summary>The full name of the type that is named here.</summary>
    public static string NameOf(TypeSyntax type)
    {
        var named = type is NullableTypeSyntax nullable ? nullable.ElementType : type;
        var text = named.WithoutTrivia().ToString();
        return text.StartsWith("global::", StringComparison.Ordinal) ? text["global::".Length..] : text;
    }

    public static string NameOf(BaseTypeDeclarationSyntax type) => string.Join('.', type.AncestorsAndSelf().Reverse().Select(node => node switch
    {
        BaseNamespaceDeclarationSyntax space => space.Name.ToString(),
        BaseTypeDeclarationSyntax declared => declared.Identifier.ValueText,
        _ => null,
    }).OfType<string>());
}
