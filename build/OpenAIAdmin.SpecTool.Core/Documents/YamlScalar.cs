using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SharpYaml;
using SharpYaml.Events;

namespace OpenAIAdmin.SpecTool.Documents;

/// <summary>What a YAML scalar means by YAML 1.2's core schema: only plain ones are anything but text.</summary>
internal static partial class YamlScalar
{
    private const string StringTag = "tag:yaml.org,2002:str";

    public static JsonNode? ToJson(Scalar scalar, Func<string, SpecException> refuse)
    {
        var text = scalar.Value;
        if (scalar.Tag is not null and not "!" and not StringTag)
        {
            throw refuse($"the tag {scalar.Tag} is not supported.");
        }

        if (scalar.Style != ScalarStyle.Plain || scalar.Tag is not null) return JsonValue.Create(text);
        return text switch
        {
            "" or "~" or "null" or "Null" or "NULL" => null,
            "true" or "True" or "TRUE" => JsonValue.Create(true),
            "false" or "False" or "FALSE" => JsonValue.Create(false),
            _ when !char.IsAsciiDigit(text[^1]) && !MayEndNumber(text) => JsonValue.Create(text),
            _ when JsonNumber.IsMatch(text) => Number(text),
            _ when YamlNumber.Match(text) is { Success: true } number => Number(AsJson(number)),
            _ when Based.IsMatch(text) => Number(FromBase(text)),
            _ when Infinite.IsMatch(text) => throw refuse($"{text} is a number that JSON does not have."),
            _ => JsonValue.Create(text),
        };
    }

    // Spares the patterns for nearly all texts: numbers end in a digit, a point, a hexadecimal digit, .inf or .nan.
    private static bool MayEndNumber(string text) =>
        text[^1] == '.' || text.StartsWith("0x", StringComparison.Ordinal) || text.AsSpan().TrimStart("+-").StartsWith(".");

    // Keeps the text of the number, such as 1.10, and integers of any size.
    private static JsonNode? Number(string text) => JsonValue.Create(JsonElement.Parse(text));

    private static string AsJson(Match number)
    {
        var sign = number.Groups["sign"].Value is "-" ? "-" : "";
        var whole = number.Groups["whole"].Value.TrimStart('0') is { Length: > 0 } digits ? digits : "0";
        var fraction = number.Groups["fraction"] is { Length: > 0 } part ? "." + part.Value : "";
        return sign + whole + fraction + number.Groups["exponent"].Value;
    }

    private static string FromBase(string text) =>
        (text[1] == 'x'
            ? System.Numerics.BigInteger.Parse("0" + text[2..], System.Globalization.NumberStyles.HexNumber)
            : text[2..].Aggregate(System.Numerics.BigInteger.Zero, (sum, digit) => (sum * 8) + (digit - '0'))).ToString();

    [GeneratedRegex(@"\A-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?\z")]
    private static partial Regex JsonNumber { get; }

    [GeneratedRegex(@"\A(?<sign>[-+]?)(?=\.?[0-9])(?<whole>[0-9]*)(\.(?<fraction>[0-9]*))?(?<exponent>[eE][-+]?[0-9]+)?\z")]
    private static partial Regex YamlNumber { get; }

    [GeneratedRegex(@"\A(0o[0-7]+|0x[0-9a-fA-F]+)\z")]
    private static partial Regex Based { get; }

    [GeneratedRegex(@"\A([-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))\z")]
    private static partial Regex Infinite { get; }
}
