namespace OpenAIAdmin.SpecTool.Manifests;

/// <summary>Where the generated client stands, and what it is called. Paths are relative to the repository.</summary>
public static class ClientPlace
{
    /// <summary>The generated folder, which nobody edits.</summary>
    public const string Folder = "src/OpenAIAdmin/Generated";

    /// <summary>Kiota's lock.</summary>
    public const string Lock = "kiota-lock.json";

    /// <summary>Where the version of Kiota is said.</summary>
    public const string ToolManifest = ".config/dotnet-tools.json";

    /// <summary>The document of which the client is made.</summary>
    public const string Document = "spec/openai-admin.openapi.json";

    /// <summary>The client's root namespace.</summary>
    public const string Namespace = "OpenAIAdmin";

    /// <summary>The root client's class.</summary>
    public const string ClassName = "OpenAIAdminClient";

    /// <summary>The root client's full name.</summary>
    public const string RootType = $"{Namespace}.{ClassName}";
}
