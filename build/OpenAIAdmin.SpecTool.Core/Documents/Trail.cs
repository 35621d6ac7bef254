namespace OpenAIAdmin.SpecTool.Documents;

/// <summary>
/// Where a walk through a document has got to. A pointer costs much more, and is needed at few of the many nodes.
/// </summary>
internal sealed record Trail(Trail? Above, string Segment)
{
    public static Trail To(JsonPointer pointer) =>
        pointer.Segments.Aggregate(new Trail(null, ""), (trail, segment) => trail.Down(segment));

    public Trail Down(string segment) => new(this, segment);

    public JsonPointer ToPointer() => JsonPointer.Root.Append(Upwards().Reverse());

    private IEnumerable<string> Upwards()
    {
        for (var trail = this; trail.Above is not null; trail = trail.Above) yield return trail.Segment;
    }
}
