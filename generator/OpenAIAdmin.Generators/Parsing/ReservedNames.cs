using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Parsing;

/// <summary>Names that every case has already, so that no member of the document can have them.</summary>
internal static class ReservedNames
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "Kind", "Tag", "Shape", "HasUnknownMembers", "GetUnknownMembers", "WriteTo", "WriteMembers", "AsUnknown",
        "PresentMembers", "IsPresent", "MembersWithValue", "HasValue", "RequiredMembers", "Has", "Arm",
        "All", "Required", "IsEmpty", "Contains", // of the set of members
        "Match", "MatchAsync", "Switch", "SwitchAsync",
        "ToString", "Equals", "GetHashCode", "GetType", "MemberwiseClone", "Finalize", "ReferenceEquals",
    };

    public static bool Contains(string name, UnionName union) =>
        Names.Contains(name)
        || name.StartsWith("TryGet", StringComparison.Ordinal)
        || name.EndsWith(union.Base, StringComparison.Ordinal);
}
