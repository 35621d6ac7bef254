using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Deriving;

/// <summary>What the hand-written inputs look like. Checked before anything is made of them.</summary>
internal static class InputShapes
{
    private static Shape Texts => Shape.MapOf(Shape.Text);

    private static Shape TextsByOwner => Shape.MapOf(Texts);

    private static Shape Additions => Shape.With(
        ("source", Shape.Text),
        ("paths", Shape.MapOf(Shape.MapOf(Shape.MapOf(Shape.Anything)))),
        ("schemas", Shape.MapOf(Shape.MapOf(Shape.Anything))),
        ("changes", Shape.ListOf(Shape.Anything)));

    private static Shape Patches => Shape.With(("patches", Shape.ListOf(Shape.Anything)));

    private static Shape Marked => Shape.MapOf(Shape.With(("type", Shape.Text), ("since", Texts)));

    private static Shape Names => Shape.With(
        ("components", Texts),
        ("inline", Texts),
        ("members", TextsByOwner),
        ("unions", Marked),
        ("events", Marked));

    private static Shape Words(string file) => file switch
    {
        "words/operations.json" => Shape.MapOf(Shape.With(("summary", Shape.Text), ("description", Shape.Text))),
        "words/parameters.json" or "words/members.json" or "words/values.json" => TextsByOwner,
        _ => Texts,
    };

    public static IEnumerable<Finding> Check(DerivationInput input) =>
    [
        .. Check("patches.json", input.Patches, Patches),
        .. Check("names.json", input.Names, Names),
        .. input.Additions.SelectMany(file => Check(file.Key, file.Value, Additions)),
        .. input.Words.SelectMany(file => Check(file.Key, file.Value, Words(file.Key))),
    ];

    private static IEnumerable<Finding> Check(string name, string text, Shape shape) =>
        shape.Check(name, JsonText.ReadObject(text, name));
}
