using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Manifests;

namespace OpenAIAdmin.SpecTool.Regenerating;

/// <summary>Kiota's lock: with what settings and from what document the client was generated.</summary>
public sealed class KiotaLock(string text)
{
    private const string Location = "descriptionLocation";

    private readonly JsonObject root = JsonText.ReadObject(text, ClientPlace.Lock);

    /// <summary>The version of Kiota that wrote it.</summary>
    public string? KiotaVersion => (string?)root["kiotaVersion"];

    /// <summary>The document's hash as Kiota computes it.</summary>
    public string? DescriptionHash => (string?)root["descriptionHash"];

    /// <summary>The lock as it is checked in: the document's place is said relative to the repository.</summary>
    public string WriteForRepository()
    {
        root[Location] = "./" + ClientPlace.Document;
        return JsonText.Write(root);
    }
}
