using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Manifests;

namespace OpenAIAdmin.SpecTool.Regenerating;

/// <summary>The local tool manifest, which says with what version of Kiota the client is generated.</summary>
public static class ToolManifest
{
    private const string Package = "microsoft.openapi.kiota";

    /// <summary>The version of Kiota that the manifest pins.</summary>
    public static string KiotaVersion(string text) =>
        (string?)JsonText.ReadObject(text, ClientPlace.ToolManifest)["tools"]?[Package]?["version"]
        ?? throw new SpecException($"{ClientPlace.ToolManifest}: no version of {Package}.");
}
