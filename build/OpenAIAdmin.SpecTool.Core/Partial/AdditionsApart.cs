using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Partial;

/// <summary>
/// Tells differences from upstream apart from those that our additions make alone. An addition is what upstream's
/// document lacks; that another source lacks it too is what was to be expected.
/// </summary>
internal sealed class AdditionsApart
{
    private readonly Comparison with;
    private readonly HashSet<(DifferenceKind, string, string?, string)> same;
    private readonly HashSet<string?> newOperations;
    private readonly HashSet<JsonNode> parts;
    private readonly HashSet<JsonNode> partsWithout;

    /// <param name="with">How the source differs from upstream and additions.</param>
    /// <param name="without">How it differs from upstream alone.</param>
    public AdditionsApart(Comparison with, Comparison without)
    {
        this.with = with;
        same = [.. without.Differences.Select(What)];
        newOperations =
        [
            .. without.Differences.Where(difference => difference.Kind is DifferenceKind.Added && IsOperation(difference))
                .Select(difference => difference.Scope.Operation),
        ];
        parts = new(with.Compared, ReferenceEqualityComparer.Instance);
        partsWithout = new(without.Compared, ReferenceEqualityComparer.Instance);
    }

    /// <summary>
    /// The differences from upstream alone, and those in what upstream alone lacks: there the source could be compared
    /// with the addition only.
    /// </summary>
    public IReadOnlyList<Difference> Differences =>
    [
        .. with.Differences.Where(difference =>
            same.Contains(What(difference))
            || newOperations.Contains(difference.Scope.Operation)
            || !partsWithout.Contains(PartOf(difference))),
    ];

    /// <summary>The part of the source's document that a difference is in.</summary>
    private JsonNode PartOf(Difference difference)
    {
        JsonNode? node = with.New.Root;
        var part = node;
        foreach (var segment in difference.Shown.Segments)
        {
            node = JsonPointer.Of(segment).Find(node);
            if (node is null) break;
            if (parts.Contains(node)) part = node;
        }

        return part;
    }

    // Of an operation that is gone, the source can only show the paths.
    private static (DifferenceKind, string, string?, string) What(Difference difference) =>
        (difference.Kind, difference.Keyword, IsOperation(difference) ? difference.Scope.Operation : difference.Name, difference.Shown.Text);

    private static bool IsOperation(Difference difference) =>
        difference.Part is Part.PathItem && difference.Keyword == difference.Scope.Method;
}
