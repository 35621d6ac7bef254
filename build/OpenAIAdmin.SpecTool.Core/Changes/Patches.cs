using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Changes;

/// <summary>
/// Corrections at single places, as data. Each says why it is there, and states what it expects: <c>was</c>, or with
/// <c>add</c> that the place is still empty. When upstream mends the place itself, the patch fails instead of hiding it.
/// </summary>
public static class Patches
{
    public static void Apply(JsonObject document, string name, string text, ICollection<Finding> findings)
    {
        foreach (var node in JsonText.ReadObject(text, name)["patches"] as JsonArray ?? [])
        {
            if (Change.Read(name, node, "why", findings) is not { } patch) continue;
            ChangeApplier.Apply(document, patch, findings);
        }
    }
}
