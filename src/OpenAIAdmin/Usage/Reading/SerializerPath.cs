using System.Globalization;
using System.Text.Json;

namespace OpenAIAdmin.Usage.Reading;

/// <summary>Finds out where System.Text.Json came to grief: its exceptions have a line and a column, and no path.</summary>
internal static class SerializerPath
{
    /// <summary>Reads on from the first token of a value, up to the fault. The path begins at the value.</summary>
    internal static (string Path, bool TooDeep) OfFault(Utf8JsonReader reader, int maxDepth)
    {
        List<Step> steps = [];
        int mostSteps = Math.Min(maxDepth - reader.CurrentDepth, UsageReadOptions.DeepestDepth + 1);
        try
        {
            do
            {
                Follow(ref reader, steps);
            }
            while (steps.Count < mostSteps && reader.Read());
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Known already; the steps up to here are what was asked for.
        }

        // As deep as that, a path would say nothing more than where it begins.
        bool tooDeep = steps.Count >= mostSteps;
        string path = string.Concat((tooDeep ? steps.Take(1) : steps).Select(step => step.Text));
        return (path.StartsWith(".", StringComparison.Ordinal) ? path.Substring(1) : path, tooDeep);
    }

    /// <summary>Whether the value is nested deeper than we read. Looks no further than that, and minds nothing else.</summary>
    internal static bool IsTooDeep(Utf8JsonReader reader)
    {
        int outside = reader.CurrentDepth;
        bool tooDeep;
        do
        {
            tooDeep = reader.CurrentDepth - outside >= UsageReadOptions.DeepestDepth;
        }
        while (!tooDeep && reader.Read() && reader.CurrentDepth > outside);
        return tooDeep;
    }

    private static void Follow(ref Utf8JsonReader reader, List<Step> steps)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                steps.Add(new Step(reader.TokenType == JsonTokenType.StartArray, "", 0));
                return;
            case JsonTokenType.PropertyName:
                steps[steps.Count - 1] = new Step(false, "." + reader.GetString(), 0);
                return;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                steps.RemoveAt(steps.Count - 1);
                break;
        }

        if (steps.Count > 0)
        {
            Step step = steps[steps.Count - 1];
            steps[steps.Count - 1] = new Step(step.IsArray, "", step.Index + 1);
        }
    }

    private readonly struct Step(bool isArray, string name, int index)
    {
        internal bool IsArray { get; } = isArray;

        internal int Index { get; } = index;

        internal string Text => IsArray ? "[" + Index.ToString(CultureInfo.InvariantCulture) + "]" : name;
    }
}
