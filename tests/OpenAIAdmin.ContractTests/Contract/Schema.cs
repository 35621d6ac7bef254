using System.Text.Json.Nodes;

namespace OpenAIAdmin.ContractTests.Contract;

/// <summary>A schema of the document: references followed, inherited members joined with its own.</summary>
internal sealed record Schema
{
    /// <summary>What a value may be; empty where the document leaves it open.</summary>
    public IReadOnlySet<string> Types { get; init; } = new HashSet<string>();

    public string? Constant { get; init; }

    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>Values that occur today, of a text that may have others.</summary>
    public IReadOnlyList<string> KnownValues { get; init; } = [];

    public IReadOnlyDictionary<string, SchemaMember> Members { get; init; } = new Dictionary<string, SchemaMember>();

    /// <summary>Whether the caller chooses the members.</summary>
    public bool IsFreeForm { get; init; }

    public Schema? Items { get; init; }

    /// <summary>The member that says which case a value is; null where there are no cases.</summary>
    public string? Tag { get; init; }

    /// <summary>By tag.</summary>
    public IReadOnlyDictionary<string, Schema> Cases { get; init; } = new Dictionary<string, Schema>();

    /// <summary>A number's least and largest value, a text's or a list's least and largest length.</summary>
    public (long? Least, long? Most) Bounds { get; init; }

    public bool IsUnixTime { get; init; }

    public bool MayBeNull => Types.Count == 0 || Types.Contains("null");

    /// <summary>The one type besides null; null where the document leaves it open.</summary>
    public string? Type => Types.SingleOrDefault(type => type != "null");

    /// <summary>The case that a value of this schema is, or the schema itself where there are no cases; null for a tag that the document doesn't know.</summary>
    public Schema? CaseOf(JsonObject value) => Tag is { } tag ? Cases.GetValueOrDefault(value[tag]?.GetValue<string>() ?? "") : this;
}

/// <summary>A member of an object.</summary>
internal sealed record SchemaMember(Schema Schema, bool IsRequired, bool MayBeNull);
