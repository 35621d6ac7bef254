using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Normalising;

/// <summary>
/// <c>format: unixtime</c> says what an integer counts; the next rule needs <c>format</c> for its width. The unit
/// moves to a keyword of its own, from which the <c>DateTimeOffset</c> forms are generated. Upstream leaves the
/// format out on the bounds of time ranges; their names tell.
/// </summary>
public sealed class RecordedUnits : INormalisation
{
    public void Apply(NormalisationContext context)
    {
        foreach (var (pointer, schema) in SchemaWalk.All(context.Document))
        {
            if (!SchemaTypes.Has(schema, "integer")) continue;
            var named = pointer.Segments.Any(segment => segment is "start_time" or "end_time" or "query:start_time" or "query:end_time" or "query:effective_at");
            if ((string?)schema["format"] != "unixtime" && !named) continue;
            schema.Remove("format");
            schema[Extensions.UnixSeconds] = true;
        }
    }
}
