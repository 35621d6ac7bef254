using OpenAIAdmin.SpecTool.Partial;

namespace OpenAIAdmin.SpecTool.ClientDeclarations;

/// <summary>One place where the client calls the API.</summary>
/// <param name="File">The script, without its ending: the declarations stand beside it under the same name.</param>
/// <param name="Class">The class and its method, as callers know them.</param>
/// <param name="IsPaged">Whether the caller gets items instead of the response that holds them.</param>
internal sealed record ClientCall(
    string File, string Class, string Function, string Method, string Path, bool IsPaged, SourceLine At);
