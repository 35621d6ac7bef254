namespace OpenAIAdmin.Generators.Models;

/// <summary>What every type of a union needs to know of it; all names of the union's types are made here.</summary>
/// <param name="Namespace">The namespace of the union's types.</param>
/// <param name="Base">The name of the base class; also the ending of the names of its cases.</param>
/// <param name="TagMember">The wire name of the member that holds the tag.</param>
internal sealed record UnionName(string Namespace, string Base, string TagMember)
{
    public string Unknown => "Unknown" + Base;

    public string Kind => Base + "Kind";

    public string Reader => Base + "Reader";

    public string Converter => Base + "JsonConverter";

    /// <summary>The phrase for one value of the union: <c>usage result</c>.</summary>
    public string Words => string.Concat(Base.Select((c, i) =>
        char.IsUpper(c) ? (i == 0 ? "" : " ") + char.ToLowerInvariant(c) : c.ToString()));
}
