using System.Text.Json.Nodes;
using OpenAIAdmin.ContractTests.Bodies;
using OpenAIAdmin.ContractTests.Contract;

namespace OpenAIAdmin.ContractTests.Calls;

/// <summary>What a caller gives to an operation.</summary>
/// <param name="PathValues">By the name of the path parameter.</param>
/// <param name="Query">By wire name, brackets included.</param>
internal sealed record CallArguments(IReadOnlyDictionary<string, string> PathValues, JsonObject Query, JsonNode? Body)
{
    /// <summary>No more than the operation demands, with ids as the API gives them.</summary>
    public static CallArguments Least(ContractOperation operation) => Made(operation, new Random(1), requiredOnly: true, parameter => parameter + "_1");

    /// <summary>Anything that the document allows.</summary>
    public static CallArguments Any(ContractOperation operation, Random random)
    {
        var text = new RandomText(random);
        return Made(operation, random, requiredOnly: false, _ => text.NextSegment());
    }

    private static CallArguments Made(ContractOperation operation, Random random, bool requiredOnly, Func<string, string> pathValue)
    {
        var bodies = new RandomBody(random, requiredOnly);
        var text = new RandomText(random);
        var query = operation.Query.Where(parameter => parameter.IsRequired || (!requiredOnly && random.Next(2) == 0));
        return new CallArguments(
            operation.PathParameters.ToDictionary(parameter => parameter, pathValue),
            new JsonObject(query.Select(parameter => KeyValuePair.Create(parameter.Name, (JsonNode?)Value(parameter.Schema)))),
            operation.Body is { } body ? bodies.Of(body) : null);

        JsonNode Value(Schema schema) => schema switch
        {
            // At least one: a query cannot say that a list is empty.
            { Type: "array" } => new JsonArray([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Value(schema.Items!))]),
            { Type: "string", Values: null, KnownValues.Count: 0 } => text.NextPrintable(),
            _ => bodies.Of(schema),
        };
    }
}
