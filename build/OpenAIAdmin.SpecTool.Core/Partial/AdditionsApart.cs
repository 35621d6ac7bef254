using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Partial;

/// <summary>
/// Tells differences from upstream apart from those that our additions make alone. An addition is what upstream's
/// document lacks; that another source lacks it too is what was to be expected.
/// </summary>
/// <param name="withoutAdditions">How the source differs from the reviewed upstream alone.</param>
internal sealed class AdditionsApart(IReadOnlyList<Difference> withoutAdditions)
{
    private readonly HashSet<(DifferenceKind, string, string?, string)> same = [.. withoutAdditions.Select(What)];

    private readonly HashSet<string> added =
        [.. withoutAdditions.Where(difference => difference.Kind is DifferenceKind.Added).Select(difference => difference.Pointer.Text)];

    /// <summary>
    /// Whether a difference from upstream with additions is one from upstream alone, or lies in something that upstream
    /// alone lacks: there the source can only be compared with the addition.
    /// </summary>
    public bool Counts(Difference difference) =>
        same.Contains(What(difference)) || Above(difference.Shown.Text).Any(added.Contains);

    // Of an operation that is gone, the revision can only show the paths.
    private static (DifferenceKind, string, string?, string) What(Difference difference) =>
        (difference.Kind, difference.Keyword, difference.Part is Part.PathItem ? difference.Scope.Operation : difference.Name, difference.Shown.Text);

    private static IEnumerable<string> Above(string pointer)
    {
        for (var end = pointer.Length; end > 0; end = pointer.LastIndexOf('/', end - 1)) yield return pointer[..end];
    }
}
