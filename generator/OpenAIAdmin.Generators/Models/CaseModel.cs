namespace OpenAIAdmin.Generators.Models;

/// <summary>One case of a union.</summary>
/// <param name="Union">The names of the union.</param>
/// <param name="Stem">What distinguishes the case's name: <c>Completions</c>.</param>
/// <param name="Tag">The value of the tag member on the wire.</param>
/// <param name="Since">The version of the package the case came with.</param>
/// <param name="Number">Its value in the enumeration of kinds; never changes once shipped.</param>
/// <param name="Description">The document's description.</param>
/// <param name="Operation">The operation that returns it, as <c>GET /path</c>; null when the document has none.</param>
/// <param name="Members">Its members, in the ordinal order of their wire names.</param>
internal sealed record CaseModel(
    UnionName Union,
    string Stem,
    string Tag,
    SinceVersion Since,
    int Number,
    string Description,
    string? Operation,
    EquatableArray<MemberModel> Members)
{
    /// <summary>The most members a case can have: the reader keeps two of a mask's 64 bits for itself.</summary>
    public const int MostMembers = 62;

    public string TypeName => Stem + Union.Base;

    public string MembersTypeName => TypeName + "Members";

    /// <summary>The name of the case's parameter in Match and Switch.</summary>
    public string ArmName => CSharpName.Camel(Stem);

    /// <summary>The mask of several members, as a literal.</summary>
    public static string Mask(IEnumerable<MemberModel> members) => FormattableString.Invariant(
        $"0x{members.Aggregate(0ul, (mask, m) => mask | (1ul << m.Index)):X}UL");
}
