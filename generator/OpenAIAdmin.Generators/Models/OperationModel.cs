namespace OpenAIAdmin.Generators.Models;

/// <summary>What the client checks or tells of an operation's requests.</summary>
/// <param name="Method">The HTTP method, in capitals.</param>
/// <param name="Path">The path template.</param>
/// <param name="Family">The endpoints that it shares its limits with.</param>
/// <param name="PathParameters">The parameters in the path.</param>
/// <param name="RequiredQuery">The query parameters that must be there.</param>
internal sealed record OperationModel(
    string Method, string Path, string Family, EquatableArray<string> PathParameters, EquatableArray<string> RequiredQuery);
