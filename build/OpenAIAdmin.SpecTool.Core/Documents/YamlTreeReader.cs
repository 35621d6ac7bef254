using System.Text.Json.Nodes;
using SharpYaml;
using SharpYaml.Events;

namespace OpenAIAdmin.SpecTool.Documents;

/// <summary>
/// Builds the nodes of a YAML text and their positions from SharpYaml's events. (YamlDotNet and
/// Microsoft.OpenApi's reader both refuse upstream's own file.)
/// </summary>
internal sealed class YamlTreeReader
{
    private readonly string name;
    private readonly IParser parser;
    private readonly YamlAnchors anchors;

    private YamlTreeReader(string text, string name)
    {
        this.name = name;
        parser = Parser.CreateParser(new StringReader(text), DocumentReader.MaxDepth);
        anchors = new(name);
    }

    public static (JsonNode?, SourceMarks?) Read(string text, string name)
    {
        text = text.TrimStart('\uFEFF');
        try
        {
            return new YamlTreeReader(text, name).Document();
        }
        catch (YamlException e)
        {
            throw Refuse(e, text, name);
        }
    }

    private (JsonNode?, SourceMarks?) Document()
    {
        Next<StreamStart>();
        if (Next() is StreamEnd) return (JsonValue.Create(""), null);
        var (root, marks) = Node(Next(), depth: 1);
        Next<DocumentEnd>();
        var after = Next();
        return after is StreamEnd
            ? (root, marks)
            : throw Refuse(after, "a second YAML document begins here; one is expected.");
    }

    private (JsonNode?, SourceMarks?) Node(ParsingEvent at, int depth)
    {
        if (at is AnchorAlias alias) return anchors.Copy(alias.Value, depth, Position(at.Start));

        anchors.CountNode(Position(at.Start));
        var before = anchors.Nodes;
        var (node, marks) = at switch
        {
            MappingStart => Members(depth),
            SequenceStart => Items(depth),
            Scalar scalar => (YamlScalar.ToJson(scalar, why => Refuse(scalar, why)), null),
            _ => throw Refuse(at, "the YAML ends before it is complete: the file is truncated."),
        };
        if (at is NodeEvent { Anchor: { } anchor }) anchors.Define(anchor, node, marks, anchors.Nodes - before + 1);
        return (node, marks);
    }

    private (JsonNode?, SourceMarks?) Members(int depth)
    {
        var mapping = new YamlMapping();
        while (Next() is var at && at is not MappingEnd)
        {
            if (at is not Scalar key) throw Refuse(at, "the key of a member must be plain text.");
            var (value, inside) = Node(Next(), depth + 1);
            if (key is { Value: "<<", Style: ScalarStyle.Plain })
            {
                if (!mapping.TryMerge(value, inside)) throw Refuse(at, "a merge key (<<) takes a mapping or a list of mappings.");
            }
            else if (!mapping.TryAdd(key.Value, value, new(key.Value, Position(at.Start), inside)))
            {
                throw Refuse(at, $"the member \"{key.Value}\" is there twice.");
            }
        }

        return mapping.Complete();
    }

    private (JsonNode?, SourceMarks?) Items(int depth)
    {
        var list = new JsonArray();
        var marks = new SourceMarks();
        while (Next() is var at && at is not SequenceEnd)
        {
            var (item, inside) = Node(at, depth + 1);
            list.Add(item);
            marks.Add(new("", Position(at.Start), inside));
        }

        return (list, marks);
    }

    private ParsingEvent Next() => parser.MoveNext() && parser.Current is { } next
        ? next
        : throw new SpecException($"{name}: the YAML ends before it is complete: the file is truncated.");

    private void Next<T>()
        where T : ParsingEvent
    {
        if (Next() is var next && next is not T) throw Refuse(next, $"not valid YAML: {next.GetType().Name} is unexpected.");
    }

    private static SpecException Refuse(YamlException error, string text, string name)
    {
        // SharpYaml's messages begin with "(start) - (end): ".
        var why = error.Message[(error.Message.IndexOf("): ", StringComparison.Ordinal) is var cut and >= 0 ? cut + 3 : 0)..];
        var atEnd = text.AsSpan(Math.Min(text.Length, error.End.Index)).Trim("\0 \r\n").IsEmpty;
        return new($"{name}{Position(error.Start)}: not valid YAML{(atEnd ? " (the file is truncated)" : "")}: {why}");
    }

    private SpecException Refuse(ParsingEvent at, string why) => new($"{name}{Position(at.Start)}: {why}");

    private static SourcePosition Position(Mark mark) => new(mark.Line + 1, mark.Column + 1);
}
