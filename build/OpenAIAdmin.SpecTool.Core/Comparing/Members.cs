using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Comparing;

/// <summary>Compares what stands at one keyword of two parts, in the way that the keyword asks for.</summary>
internal static class Members
{
    public static void Compare(Comparison walk, Site site, PartView mine, PartView theirs)
    {
        var (left, right) = (mine.Find(site.Keyword), theirs.Find(site.Keyword));
        var slot = Grammar.SlotOf(site.Holder, site.Keyword);
        var kept = new Site(Entering(site), site.Holder, site.Keyword);
        switch (site.Holder, site.Keyword)
        {
            case (Part.Document, "components"):
                SecuritySchemes(walk, left, right, theirs);
                break;
            case var (holder, keyword) when CanonicalForm.IsDropped(holder, keyword):
                walk.CompareWhole(kept, left, right, theirs.At);
                break;
            case (_, "$ref") when walk.Old.Target(left) is { } before && walk.New.Target(right) is { } after:
                walk.Compare(kept, site.Holder, before, after);
                break;
            case (Part.Document, "paths"):
                PathNames.Compare(walk, left, right);
                break;
            case (Part.Operation or Part.PathItem, "parameters"):
                Parameters.Compare(walk, kept, left, right, theirs.At);
                break;
            case (Part.Schema, "required"):
                Values.Compare(walk, kept, mine, theirs);
                break;
            case (Part.Schema or Part.ServerVariable, "enum") when left is not null && right is not null:
                Values.Compare(walk, kept, mine, theirs);
                break;
            case (Part.Schema, "oneOf" or "anyOf" or "allOf") when left?.Node is JsonArray && right?.Node is JsonArray:
                Alternatives.Compare(walk, kept, left, right);
                break;
            case (Part.Discriminator, "mapping"):
                Names.Mapping(walk, kept, left, right, theirs.At);
                break;
            default:
                Slot(walk, kept, slot, left, right, theirs);
                break;
        }
    }

    private static void Slot(Comparison walk, Site site, Grammar.Slot slot, Located? left, Located? right, PartView theirs)
    {
        // A map that is absent on one side is compared name by name as an empty one.
        var hasNames = slot.ByName || (slot.Part is not Part.Data && !Grammar.HasKeywords(slot.Part) && Grammar.HasExtensions(slot.Part));
        if (hasNames && (left ?? right)!.Node is JsonObject && (right ?? left)!.Node is JsonObject
            && (left?.Node ?? new JsonObject()).AsObject().Count + (right?.Node ?? new JsonObject()).AsObject().Count > 0)
        {
            theirs.Renamed ??= Names.Compare(walk, site, slot.ByName ? slot.Part : Grammar.SlotOf(slot.Part, "").Part, left, right, theirs.At);
        }
        else if (slot.Part is Part.Data or Part.Prose or Part.SecurityRequirement)
        {
            walk.CompareWhole(site, left, right, theirs.At);
        }
        else if (left?.Node is JsonArray before && right?.Node is JsonArray after && before.Count == after.Count)
        {
            foreach (var (one, other) in left.Items().Zip(right.Items())) walk.Compare(site, slot.Part, one, other);
        }
        else if (left is null || right is null)
        {
            walk.CompareWhole(site, left, right, theirs.At);
        }
        else
        {
            walk.Compare(site, slot.Part, left, right);
        }
    }

    // All other components count where something refers to them.
    private static void SecuritySchemes(Comparison walk, Located? left, Located? right, PartView theirs)
    {
        const string keyword = "securitySchemes";
        Names.Compare(
            walk, new(Scope.Document, Part.Components, keyword), Part.SecurityScheme, Schemes(left), Schemes(right), theirs.At);

        static Located? Schemes(Located? components) =>
            components?.Node?[keyword] is { } schemes ? components.Down(keyword, schemes) : null;
    }

    private static Scope Entering(Site site) => (site.Holder, site.Keyword) switch
    {
        (Part.Operation, "requestBody") => site.Scope with { Direction = Direction.Request },
        (Part.Operation, "parameters") => site.Scope with { Direction = Direction.Parameter },
        (Part.PathItem, var method) when Grammar.SlotOf(Part.PathItem, method) is { Part: Part.Operation, ByName: false } =>
            site.Scope with { Method = method },
        _ => site.Scope,
    };
}
