namespace OpenAIAdmin.Benchmarks.Payloads;

/// <summary>A page to read. The same name always gives the same bytes.</summary>
/// <param name="Name">What the figures call it.</param>
/// <param name="Buckets">The number of buckets.</param>
/// <param name="Results">The number of results in each.</param>
/// <param name="Shape">What the results are like.</param>
internal sealed record Payload(string Name, int Buckets, int Results, PayloadShape Shape)
{
    public static Payload[] Quick { get; } =
    [
        new("7x1", 7, 1, PayloadShape.Populated),
        new("7x1 null-heavy", 7, 1, PayloadShape.NullHeavy),
        new("168x50", 168, 50, PayloadShape.Populated),
        new("168x50 null-heavy", 168, 50, PayloadShape.NullHeavy),
        new("168x50 mixed", 168, 50, PayloadShape.Mixed),
    ];

    public static Payload[] Large { get; } =
    [
        new("1440x500", 1440, 500, PayloadShape.Populated),
        new("1440x500 null-heavy", 1440, 500, PayloadShape.NullHeavy),
        new("1440x500 mixed", 1440, 500, PayloadShape.Mixed),
    ];

    public int ResultCount => Buckets * Results;

    public byte[] Make() => new PageWriter(this).Write();

    public override string ToString() => Name;
}

/// <summary>What the results of a payload are like.</summary>
internal enum PayloadShape
{
    /// <summary>Completions, with all group keys.</summary>
    Populated,

    /// <summary>Completions, with all group keys null.</summary>
    NullHeavy,

    /// <summary>All types in random order, with all group keys.</summary>
    Mixed,
}
