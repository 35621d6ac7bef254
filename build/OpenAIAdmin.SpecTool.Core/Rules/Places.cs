using OpenAIAdmin.SpecTool.Comparing;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>How a message says where something is.</summary>
internal static class Places
{
    /// <summary><c>GET /organization/costs (response, CostsResult.amount)</c>.</summary>
    public static string Where(this Difference difference)
    {
        var scope = difference.Scope;
        var inside = new[]
        {
            scope.Direction switch
            {
                Direction.Parameter => $"parameter {scope.Parameter}",
                Direction.Request => "request",
                Direction.Response or Direction.Error => $"response {scope.Status}",
                _ => null,
            },
            (scope.Schema, scope.Property) switch
            {
                (null, null) => null,
                (null, var property) => property,
                (var schema, null) => schema,
                var (schema, property) => $"{schema}.{property}",
            },
        };
        var details = string.Join(", ", inside.OfType<string>());
        return (scope.Operation ?? scope.Path ?? "the document") + (details.Length > 0 ? $" ({details})" : "");
    }
}
