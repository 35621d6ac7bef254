using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>Which members of a response say how a list goes on.</summary>
internal static class Paging
{
    /// <summary>
    /// Whether a cursor of a list came, went, or is of another type. <c>data</c> and <c>next</c> are words like others
    /// where no list is: whoever holds them must have items, or say whether more follow.
    /// </summary>
    public static bool IsPaging(this Difference d, RuleContext context)
    {
        if (d.Scope.Direction is not Direction.Response || !(d.IsProperty() || d.IsTypeChange())) return false;
        var member = d.IsProperty() ? d.Pointer : d.Pointer.Parent;
        if (member.Segments is not [.., "properties", "has_more" or "first_id" or "last_id" or "next" or "next_page" or "data"]) return false;
        return IsList(member.Parent.Find(context.Base)) || IsList(member.Parent.Find(context.Revision));
    }

    private static bool IsList(JsonNode? properties) => properties is JsonObject map
        && (map.ContainsKey("has_more") || (map["data"] as JsonObject)?.ContainsKey("items") is true);
}
