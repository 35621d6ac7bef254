using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.ReferencePages;

/// <summary>A page of upstream's reference, or a part of it: operations, and types that they share.</summary>
/// <param name="Types">The types that the page names, the fullest description of each.</param>
internal sealed record ReferencePage(IReadOnlyList<PageOperation> Operations, IReadOnlyDictionary<string, NamedType> Types)
{
    /// <summary>Reads a page; throws a <see cref="SpecException"/> that says what is wrong and where.</summary>
    public static ReferencePage Read(string text, string name)
    {
        var outline = PageOutline.Read(text, name);
        if (outline.Operations.Count == 0)
        {
            throw new SpecException($"{name}: not a reference page: no line such as **get** `/organization/users` in it.");
        }

        PageOperation[] operations =
        [
            .. outline.Operations.Select(endpoint =>
                PageOperation.Read(endpoint, outline.Blocks.Where(block => block.Operation == endpoint))),
        ];
        var domain = outline.Blocks.Where(block => block.Operation is null)
            .SelectMany(block => block.Bullets).Select(PageTypes.Alternative).ToArray();
        var all = domain.Concat(operations.SelectMany(TypesOf)).SelectMany(Below).ToArray();
        var types = all.OfType<NamedType>().DistinctBy(type => type.Name).ToDictionary(type => type.Name);
        if (all.OfType<TypeName>().FirstOrDefault(type => !types.ContainsKey(type.Name)) is { } unknown)
        {
            throw new SpecException($"{name}{unknown.At}: the type `{unknown.Name}` is described nowhere on this page.");
        }

        return new(operations, types);
    }

    private static IEnumerable<PageType> TypesOf(PageOperation operation) =>
    [
        .. operation.Parameters.Select(parameter => parameter.Parameter.Type),
        .. operation.Body is { } body ? [body] : Array.Empty<PageType>(),
        .. operation.Result is { } result ? [result] : Array.Empty<PageType>(),
    ];

    private static IEnumerable<PageType> Below(PageType type) => (type switch
    {
        ArrayType array => [array.Items],
        MapType map => [map.Values],
        ObjectType map => map.Members.Select(member => member.Type),
        UnionType union => union.Alternatives,
        NamedType named => [named.Type],
        _ => [],
    }).SelectMany(Below).Prepend(type);
}
