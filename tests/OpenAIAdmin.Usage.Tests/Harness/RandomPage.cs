using System.Globalization;
using System.Text;

namespace OpenAIAdmin.Tests.Harness;

/// <summary>Writes pages that vary in everything that must not matter, and now and then in what must.</summary>
internal sealed class RandomPage(Random random)
{
    private static readonly string[] Tags = [.. UnionDocument.Cases.Keys.Order(StringComparer.Ordinal)];

    private readonly bool _orderVaries = random.Next(3) == 0;
    private readonly bool _spaces = random.Next(3) == 0;
    private readonly bool _escapes = random.Next(3) == 0;
    private readonly bool _extras = random.Next(3) == 0;
    private readonly bool _omits = random.Next(2) == 0;
    private readonly bool _faults = random.Next(4) == 0;
    private readonly string[] _tags = random.Next(2) == 0 ? [Tags[random.Next(Tags.Length)]] : Tags;
    private readonly int _nulls = random.Next(0, 4);

    public byte[] Write() => Encoding.UTF8.GetBytes((_spaces && random.Next(3) == 0 ? "\uFEFF" : "") + Object(
    [
        ("object", "\"page\""),
        ("data", "[" + Join(random.Next(0, 4), Bucket) + "]"),
        ("has_more", random.Next(2) == 0 ? "true" : "false"),
        ("next_page", random.Next(2) == 0 ? "null" : Text()),
        .. Extras(),
    ]));

    private string Bucket() => Object(
    [
        ("object", "\"bucket\""),
        ("start_time", Integer()),
        ("end_time", Integer()),
        .. random.Next(8) == 0 ? new (string, string)[0] : [("results", random.Next(12) == 0 ? "null" : "[" + Join(random.Next(0, 8), Result) + "]")],
        .. Extras(),
    ]);

    private string Result()
    {
        string tag = _tags[random.Next(_tags.Length)];
        List<(string, string)> members = [];
        if (!_faults || random.Next(10) > 0)
        {
            members.Add(("object", _faults && random.Next(8) == 0 ? "\"organization.usage.unheard_of.result\"" : $"\"{tag}\""));
        }

        foreach (DocumentedMember member in UnionDocument.Cases[tag])
        {
            if (!_omits || random.Next(5) > 0)
            {
                members.Add((member.Name, random.Next(10) < _nulls ? "null" : Value(member.Kind)));
            }
        }

        members.AddRange(Extras());
        if (_faults && random.Next(12) == 0 && members.Count > 0)
        {
            members.Add(members[random.Next(members.Count)]);
        }

        return Object(members);
    }

    private string Value(string kind) => _faults && random.Next(60) == 0 ? Anything() : kind switch
    {
        "integer" => Integer(),
        "string" => Text(),
        "boolean" => random.Next(2) == 0 ? "true" : "false",
        "number" => random.Next(2) == 0 ? Number() : $"\"{Number()}\"",
        _ => Object([("value", random.Next(2) == 0 ? Number() : $"\"{Number()}\""), ("currency", random.Next(5) == 0 ? "null" : "\"usd\""), .. Extras()]),
    };

    private string Integer() => random.Next(12) switch
    {
        0 or 1 or 2 => "0",
        3 => random.NextInt64(long.MinValue, long.MaxValue).ToString(CultureInfo.InvariantCulture),
        4 => _faults ? "1.5" : "-0",
        5 => "1e" + random.Next(0, 19),
        6 => random.Next(1000) + ".0",
        7 => _faults ? "9223372036854775808" : "9223372036854775807",
        _ => random.NextInt64(0, (long)Math.Pow(10, random.Next(1, 19))).ToString(CultureInfo.InvariantCulture),
    };

    private string Number() => random.Next(8) switch
    {
        0 => "0.0123456789012345678901",
        1 => "-" + random.Next(100) + ".50",
        2 => random.Next(1, 9) + "E-" + random.Next(0, _faults ? 40 : 28),
        3 => "79228162514264337593543950335",
        4 => _faults ? "0.33333333333333333333333333333333" : "12.000000000000000000000000000000000",
        _ => (random.Next() / 1000m).ToString(CultureInfo.InvariantCulture),
    };

    private string Text() => random.Next(6) switch
    {
        0 when _escapes => "\"\\u0061b\\n\\\"c\\ud83d\\ude00\"",
        1 when _escapes => "\"größe – 日本\"",
        2 => "\"\"",
        3 => $"\"{new string('x', random.Next(25, 40))}\"",
        _ => $"\"proj_{random.Next(5)}\"",
    };

    private string Anything() => new[] { "\"5\"", "{}", "[]", "true", "1.5", "null", "{\"value\":\"x\"}", "NaN", "01", "\"\\ud800\"" }[random.Next(10)];

    private (string, string)[] Extras() => _extras && random.Next(2) == 0
        ? [("extra_" + random.Next(3), random.Next(2) == 0 ? Nested(3) : Integer())]
        : [];

    // Of three names, one of which may be spelled in two ways, so that some come twice when faults are wanted.
    private string Nested(int depth)
    {
        if (depth == 0)
        {
            return random.Next(2) == 0 ? Integer() : "\"}\\\"\"";
        }

        string[] names = ["a", "b", _faults ? "\\u0061" : "c"];
        int count = random.Next(0, 4);
        return random.Next(2) == 0
            ? "[" + Join(count, () => Nested(depth - 1)) + "]"
            : "{" + string.Join(",", names.Take(count).Select(name => $"\"{name}\":{Space()}{Nested(depth - 1)}")) + "}";
    }

    private string Object(IEnumerable<(string Name, string Value)> members)
    {
        (string Name, string Value)[] all = [.. members];
        if (_orderVaries)
        {
            random.Shuffle(all);
        }

        return "{" + string.Join(Space() + "," + Space(), all.Select(member => $"{Name(member.Name)}{Space()}:{Space()}{member.Value}")) + Space() + "}";
    }

    private string Name(string name) => _escapes && random.Next(6) == 0 ? $"\"\\u{(int)name[0]:x4}{name[1..]}\"" : $"\"{name}\"";

    private string Join(int count, Func<string> item) => string.Join(Space() + "," + Space(), Enumerable.Range(0, count).Select(_ => item()));

    private string Space() => _spaces ? new[] { "", " ", "\n    ", "\t\r\n" }[random.Next(4)] : "";
}
