using System.Globalization;
using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Reporting;

/// <summary>
/// Finds the line of a place. The compared document may be sorted where the file is not, so a value in a list is
/// looked up by what it says.
/// </summary>
public sealed class SourcePlaces(SourceDocument source, JsonObject compared)
{
    public SourcePosition Of(JsonPointer pointer) => source.PositionOf(new JsonPointer(InSource(pointer)));

    private string InSource(JsonPointer pointer)
    {
        var place = JsonPointer.Root;
        JsonNode? there = compared;
        JsonNode? here = source.Root;
        foreach (var segment in pointer.Segments)
        {
            var step = JsonPointer.Of(segment);
            there = there is null ? null : step.Find(there);
            var own = here is JsonArray list && there is JsonValue && int.TryParse(segment, CultureInfo.InvariantCulture, out _)
                ? list.Index().Where(item => JsonText.Same(item.Item, there)).Select(item => $"{item.Index}").FirstOrDefault(segment)
                : segment;
            here = here is null ? null : JsonPointer.Of(own).Find(here);
            place = place.Append(own);
        }

        return place.Text;
    }
}
