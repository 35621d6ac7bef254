using System.Text.Json.Nodes;

namespace OpenAIAdmin.SpecTool.Gate;

/// <summary>
/// The servers that a document gives for all its paths. They are cut off with everything that is not under an admin
/// path, and yet every call goes there.
/// </summary>
internal static class GeneralServers
{
    private const string Keyword = "servers";

    public static void Keep(JsonObject slice, JsonObject document)
    {
        if (document[Keyword] is { } servers) slice[Keyword] = servers.DeepClone();
    }
}
