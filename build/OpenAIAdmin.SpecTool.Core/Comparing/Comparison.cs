using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Comparing;

/// <summary>
/// Walks two documents side by side from their paths, following references on both sides. A pair of objects is
/// compared once a direction, which also ends circles.
/// </summary>
internal sealed class Comparison(Side old, Side @new, bool withProse)
{
    private readonly HashSet<(JsonNode, JsonNode, Direction)> seen = [];
    private readonly List<Difference> differences = [];

    public Side Old => old;

    public Side New => @new;

    public IReadOnlyList<Difference> Differences => differences;

    public void Run() => Compare(new(Scope.Document, Part.Data, ""), Part.Document, old.Start, @new.Start);

    // Whether pairs say the same, as far as has been asked; shared by all who ask, which ends circles of questions.
    private Dictionary<(JsonNode?, JsonNode?, Direction, string), bool> Known { get; init; } = [];

    /// <summary>
    /// Whether two places seem to say the same on the wire. A pair that is being asked about counts as the same, so who
    /// takes the two for one must compare them still.
    /// </summary>
    /// <param name="whole">The nodes that the two were made of, where they are made for this question.</param>
    /// <param name="without">What they were made without.</param>
    public bool AreSame(Site site, Part part, Located left, Located right, (JsonNode?, JsonNode?)? whole = null, string without = "")
    {
        var (one, other) = whole ?? (left.Node, right.Node);
        var question = (one, other, site.Scope.Direction, without);
        if (Known.TryGetValue(question, out var known)) return known;
        Known[question] = true;
        var probe = new Comparison(old, @new, withProse: false) { Known = Known };
        probe.Compare(site, part, left, right);
        return Known[question] = probe.differences.Count == 0;
    }

    /// <summary>Compares two parts; the site says what they are parts of.</summary>
    public void Compare(Site site, Part part, Located left, Located right)
    {
        left = old.Resolve(part, left);
        right = @new.Resolve(part, right);
        if (left.Node is not JsonObject before || right.Node is not JsonObject after)
        {
            if (!JsonText.Same(left.Node, right.Node)) Report(DifferenceKind.Changed, site, left, right);
            return;
        }

        if (!seen.Add((before, after, site.Scope.Direction))) return;
        var scope = site.Scope.InComponent(right.At.ToPointer());
        scope = scope with { Tag = UsageSurface.TagOf(after) ?? UsageSurface.TagOf(before) ?? scope.Tag };
        var (mine, theirs) = (PartView.Of(part, left, old), PartView.Of(part, right, @new));
        if (mine.IsNullable != theirs.IsNullable)
        {
            Report(DifferenceKind.Changed, new(scope, part, "nullable"), Flag(mine), Flag(theirs));
        }

        Wording.Align(this, new(scope, part, ""), mine, theirs);
        foreach (var keyword in mine.Members.Keys.Union(theirs.Members.Keys).Order(StringComparer.Ordinal))
        {
            Members.Compare(this, new(Inner(scope, mine, theirs, keyword), part, keyword), mine, theirs);
        }
    }

    /// <summary>Compares what stands on both sides or on one; a side without it is null.</summary>
    public void CompareOrReport(Site site, Part part, Located? left, Located? right)
    {
        if (left is null) Report(DifferenceKind.Added, site, left, right!);
        else if (right is null) Report(DifferenceKind.Removed, site, left, right);
        else Compare(site, part, left, right);
    }

    public void Report(DifferenceKind kind, Site site, Located? left, Located? right, Trail? key = null, Trail? holder = null)
    {
        // A text under a name of the contract is prose; the name is none.
        var isProse = CanonicalForm.IsDropped(site.Holder, site.Keyword)
            || (Grammar.SlotOf(site.Holder, site.Keyword).Part is Part.Prose
                && kind is DifferenceKind.Changed && left?.Node is not (JsonObject or JsonArray) && right?.Node is not (JsonObject or JsonArray));
        if (isProse && !withProse) return;
        var pointer = (right ?? left)!.At.ToPointer();
        differences.Add(new(
            kind, site.Scope, site.Holder, site.Keyword, site.Name,
            pointer, right is null ? holder?.ToPointer() ?? pointer : pointer, key?.ToPointer() ?? pointer,
            left?.Node?.DeepClone(), right?.Node?.DeepClone())
        {
            IsProse = isProse,
        });
    }

    // What was taken in from a component belongs to that component.
    private static Scope Inner(Scope scope, PartView mine, PartView theirs, string keyword)
    {
        var (view, member) = theirs.Find(keyword) is { } come ? (theirs, come) : (mine, mine.Find(keyword)!);
        return member.At.Above is { } origin && !ReferenceEquals(origin, view.At) ? scope.InComponent(origin.ToPointer()) : scope;
    }

    private static Located Flag(PartView view) => new(JsonValue.Create(view.IsNullable), view.At);
}
