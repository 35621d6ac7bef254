using System.Text.Json.Nodes;

namespace OpenAIAdmin.Cli.Demo;

/// <summary>The pages in <c>Payloads/</c>, one file per endpoint, named as in its path. All figures are made up.</summary>
internal static class DemoPayloads
{
    public static JsonArray? Find(string name)
    {
        using var stream = typeof(DemoPayloads).Assembly.GetManifestResourceStream(name);
        return stream is null ? null : JsonNode.Parse(stream)!.AsArray();
    }
}
