using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace OpenAIAdmin.PackageTests;

/// <summary>The build asks for a comment on everything (CS1591), but would take an empty one; here it has to say something.</summary>
public sealed class DocumentationTests
{
    /// <summary>Members that every model or builder has, which nobody calls but Kiota's own code.</summary>
    private static readonly string[] Plumbing = ["GetFieldDeserializers", "Serialize", "CreateFromDiscriminatorValue"];

    [Fact]
    public async Task Every_public_type_and_member_says_what_it_is()
    {
        var package = await Package.GetAsync();
        var documented = XDocument.Load(package.PathOf("lib/net10.0/OpenAIAdmin.xml")).Descendants("member")
            .Where(member => member.Elements().Any(IsSaying)).Select(member => member.Attribute("name")!.Value).ToHashSet(StringComparer.Ordinal);
        Assert.True(documented.Count > 5000, $"{documented.Count} members are documented: the file is not the whole one.");

        var symbols = (await PublicSurface.TypesAsync()).SelectMany(type => PublicSurface.Members(type).Prepend(type));
        var silent = symbols.Where(symbol => !documented.Contains(symbol.GetDocumentationCommentId()!) && !IsExempt(symbol)).Select(symbol => symbol.ToDisplayString()).ToList();

        Assert.True(silent.Count == 0, $"{silent.Count} have no summary:\n{string.Join('\n', silent.Take(40))}");
    }

    private static bool IsSaying(XElement element) =>
        element.Name.LocalName is "inheritdoc" || (element.Name.LocalName is "summary" or "returns" && (element.Value.Trim().Length > 0 || element.HasElements));

    private static bool IsExempt(ISymbol symbol) => symbol switch
    {
        // What the compiler makes has no place for a comment.
        IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: 0 } => true,
        _ => symbol.IsImplicitlyDeclared || (Plumbing.Contains(symbol.Name) && symbol.ContainingType is { } type && PublicSurface.IsKiotas(type)),
    };
}
