namespace OpenAIAdmin.Generators.Models;

/// <summary>The operations that return a union, or, when one of them cannot be found in Kiota's output, why.</summary>
internal sealed record ParsedEndpoints(EquatableArray<EndpointModel> Endpoints, EquatableArray<DiagnosticInfo> Diagnostics);
