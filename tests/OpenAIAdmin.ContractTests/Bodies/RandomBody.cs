using System.Text.Json.Nodes;
using OpenAIAdmin.ContractTests.Contract;

namespace OpenAIAdmin.ContractTests.Bodies;

/// <summary>Makes JSON that a schema allows: members come and go, and are null where they may be.</summary>
internal sealed class RandomBody(Random random, bool requiredOnly = false)
{
    private const long LastUnixTime = 253_402_300_799; // the year 9999: a time that is no date would be no sample

    private readonly RandomText _text = new(random);

    public JsonNode Of(Schema schema)
    {
        if (schema.Constant is { } constant) return constant;
        if (schema.Values is { } values) return random.Pick(values);
        return schema.Type switch
        {
            "string" => Text(schema),
            "boolean" => random.Next(2) == 0,
            "integer" => Integer(schema),
            "number" => Number(),
            "array" => ListOf(schema.Items!, (int)(schema.Bounds.Least ?? 0), (int)(schema.Bounds.Most ?? 3)),
            "object" => ObjectOf(schema),
            null => random.Next(2) == 0 ? "all" : new JsonArray("flex", "fast"),
            var other => throw new InvalidOperationException($"No value for type {other}."),
        };
    }

    private string Text(Schema schema)
    {
        if (schema.KnownValues.Count > 0 && random.Next(3) > 0) return random.Pick(schema.KnownValues);
        var text = _text.Next();
        return schema.Bounds.Least > text.Length ? text + "x" : text;
    }

    private long Integer(Schema schema)
    {
        if (schema.IsUnixTime) return random.NextInt64(LastUnixTime);
        if (schema.Bounds is not { Least: null, Most: null }) return random.NextInt64(schema.Bounds.Least ?? 0, (schema.Bounds.Most ?? long.MaxValue - 1) + 1);
        return random.Next(4) switch { 0 => 0, 1 => long.MaxValue, 2 => random.Next(), _ => random.NextInt64() };
    }

    // All 28 digits, now and then: a detour through double would show.
    private decimal Number() => new(random.Next(), random.Next(), random.Next(2) == 0 ? 0 : random.Next(), random.Next(2) == 0, (byte)random.Next(19));

    private JsonArray ListOf(Schema items, int least, int most) =>
        [.. Enumerable.Range(0, random.Next(least, Math.Min(most, 3) + 1)).Select(_ => Of(items))];

    private JsonObject ObjectOf(Schema schema)
    {
        if (schema.Tag is not null) return ObjectOf(random.Pick([.. schema.Cases.Values]));
        if (schema.IsFreeForm) return FreeForm(depth: 2);
        var chance = random.Next(0, 5);
        var body = new JsonObject();
        foreach (var (name, member) in schema.Members)
        {
            if (!member.IsRequired && (requiredOnly || random.Next(4) >= chance)) continue;
            body[name] = member.MayBeNull && member.Schema.Types.Count > 0 && !requiredOnly && random.Next(4) == 0 ? null : Of(member.Schema);
        }

        return body;
    }

    private JsonObject FreeForm(int depth) =>
        new(Enumerable.Range(0, random.Next(4)).Select(place => KeyValuePair.Create($"{place} {_text.Next()}", FreeValue(depth))));

    private JsonNode? FreeValue(int depth) => random.Next(depth == 0 ? 4 : 6) switch
    {
        0 => _text.Next(),
        1 => Number(),
        2 => random.Next(2) == 0,
        3 => null,
        4 => new JsonArray(FreeValue(depth - 1), FreeValue(depth - 1)),
        _ => FreeForm(depth - 1),
    };
}
