using System.Text.Json.Nodes;

namespace OpenAIAdmin.SpecTool.Documents;

/// <summary>What one of the project's hand-written JSON files must look like, so that a slip in it is told by its place.</summary>
public abstract record Shape
{
    public static readonly Shape Anything = new AnythingShape();
    public static readonly Shape Text = new TextShape();

    public static Shape MapOf(Shape values) => new MapShape(values);

    public static Shape ListOf(Shape items) => new ListShape(items);

    /// <summary>An object that may have these members and no others.</summary>
    public static Shape With(params (string Name, Shape Shape)[] members) =>
        new MembersShape(members.ToDictionary(m => m.Name, m => m.Shape));

    public IEnumerable<Finding> Check(string source, JsonNode? node) =>
        Problems(JsonPointer.Root, node).Select(p => new Finding(source, p.At.ToString(), p.Problem));

    protected abstract IEnumerable<(JsonPointer At, string Problem)> Problems(JsonPointer at, JsonNode? node);

    private static IEnumerable<(JsonPointer, string)> Wrong(JsonPointer at, string wanted, JsonNode? node) =>
        [(at, $"This should be {wanted}, and is {JsonText.WriteLine(node)}.")];

    private sealed record AnythingShape : Shape
    {
        protected override IEnumerable<(JsonPointer, string)> Problems(JsonPointer at, JsonNode? node) => [];
    }

    private sealed record TextShape : Shape
    {
        protected override IEnumerable<(JsonPointer, string)> Problems(JsonPointer at, JsonNode? node) =>
            node is JsonValue value && value.TryGetValue<string>(out _) ? [] : Wrong(at, "a text", node);
    }

    private sealed record ListShape(Shape Items) : Shape
    {
        protected override IEnumerable<(JsonPointer, string)> Problems(JsonPointer at, JsonNode? node) =>
            node is JsonArray list
                ? list.SelectMany((item, i) => Items.Problems(at.Append($"{i}"), item))
                : Wrong(at, "a list", node);
    }

    private sealed record MapShape(Shape Values) : Shape
    {
        protected override IEnumerable<(JsonPointer, string)> Problems(JsonPointer at, JsonNode? node) =>
            node is JsonObject map
                ? map.SelectMany(member => Values.Problems(at.Append(member.Key), member.Value))
                : Wrong(at, "an object", node);
    }

    private sealed record MembersShape(Dictionary<string, Shape> Members) : Shape
    {
        protected override IEnumerable<(JsonPointer, string)> Problems(JsonPointer at, JsonNode? node) =>
            node is JsonObject map
                ? map.SelectMany(member => Members.TryGetValue(member.Key, out var shape)
                    ? shape.Problems(at.Append(member.Key), member.Value)
                    : [(at.Append(member.Key), $"Unknown member; there are {string.Join(", ", Members.Keys)}.")])
                : Wrong(at, "an object", node);
    }
}
