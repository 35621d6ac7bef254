using OpenAIAdmin.SpecTool.Manifests;

namespace OpenAIAdmin.SpecTool.Regenerating;

/// <summary>The command line with which Kiota generates the client.</summary>
public static class KiotaArguments
{
    /// <summary>The arguments of <c>kiota generate</c>.</summary>
    /// <param name="document">The document's path.</param>
    /// <param name="output">The folder to generate into.</param>
    public static IReadOnlyList<string> Generate(string document, string output) =>
    [
        "generate",
        "--language", "CSharp",
        "--openapi", document,
        "--output", output,
        "--class-name", ClientPlace.ClassName,
        "--namespace-name", ClientPlace.Namespace,
        "--exclude-backward-compatible",
        "--additional-data",
        "--serializer", "Microsoft.Kiota.Serialization.Json.JsonSerializationWriterFactory",
        "--deserializer", "Microsoft.Kiota.Serialization.Json.JsonParseNodeFactory",
        "--structured-mime-types", "application/json",
        "--clean-output",
        "--log-level", "Warning",
    ];
}
