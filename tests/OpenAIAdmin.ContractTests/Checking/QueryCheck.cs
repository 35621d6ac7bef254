using System.Globalization;
using OpenAIAdmin.ContractTests.Contract;

namespace OpenAIAdmin.ContractTests.Checking;

/// <summary>Says what in a query the document does not allow. Lists repeat their bracketed name, and nothing else repeats.</summary>
internal static class QueryCheck
{
    public static IEnumerable<string> Violations(ContractOperation operation, WireRequest request)
    {
        var sent = request.Parameters.ToLookup(parameter => parameter.Key, parameter => parameter.Value);
        var known = operation.Query.ToDictionary(parameter => parameter.Name);
        var unknown = sent.Where(parameter => !known.ContainsKey(parameter.Key)).Select(parameter => $"the query parameter {parameter.Key} is not in the document");
        var missing = operation.Query.Where(parameter => parameter.IsRequired && !sent.Contains(parameter.Name)).Select(parameter => $"the query parameter {parameter.Name} is missing");
        return [.. unknown, .. missing, .. operation.Query.SelectMany(parameter => OfParameter(parameter, [.. sent[parameter.Name]]))];
    }

    private static IEnumerable<string> OfParameter(QueryParameter parameter, string[] values)
    {
        var place = $"the query parameter {parameter.Name}";
        if (parameter.Schema.Type == "array") return values.SelectMany(value => OfValue(parameter.Schema.Items!, value, place));
        if (values.Length > 1) return [$"{place} is there {values.Length} times"];
        return values.SelectMany(value => OfValue(parameter.Schema, value, place));
    }

    private static IEnumerable<string> OfValue(Schema schema, string value, string place) => schema.Type switch
    {
        "string" => value.Length == 0 ? [$"{place} is empty"] : SchemaCheck.OfText(schema, value, place),
        "boolean" => value is "true" or "false" ? [] : [$"{place} is {value}, neither true nor false"],
        "integer" => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? SchemaCheck.OutOfBounds(schema, number, $"{place} is {number}")
            : [$"{place} is {value}, not an integer"],
        var other => throw new InvalidOperationException($"These tests don't know parameters of type {other}."),
    };
}
