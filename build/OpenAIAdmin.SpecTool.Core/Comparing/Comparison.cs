using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Comparing;

/// <summary>
/// Walks two documents side by side from their paths, following references on both sides. A pair of objects is
/// compared once a direction, which also ends circles.
/// </summary>
/// <param name="namedByBase">
/// Whether component schemas are called by the older document's names: those of a newer one that is no upstream document
/// are known to nobody here.
/// </param>
internal sealed class Comparison(Side old, Side @new, bool withProse, bool namedByBase = false)
{
    private readonly HashSet<(JsonNode, JsonNode, Direction)> seen = [];
    private readonly List<Difference> differences = [];

    public Side Old => old;

    public Side New => @new;

    public IReadOnlyList<Difference> Differences => differences;

    /// <summary>The parts of the newer document that were compared with something.</summary>
    public IEnumerable<JsonNode> Compared => seen.Select(pair => pair.Item2);

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
            CompareWhole(site, left, right, right.At);
            return;
        }

        if (!seen.Add((before, after, site.Scope.Direction))) return;
        var scope = site.Scope.InComponent((namedByBase ? left : right).At.ToPointer());
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

    /// <summary>Reports what stands on one side only, or otherwise than on the other; a side without it is null.</summary>
    public void CompareWhole(Site site, Located? left, Located? right, Trail holder)
    {
        if (left is not null && right is not null && JsonText.Same(left.Node, right.Node)) return;
        var kind = left is null ? DifferenceKind.Added : right is null ? DifferenceKind.Removed : DifferenceKind.Changed;
        Report(kind, site, left, right, holder: holder);
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
