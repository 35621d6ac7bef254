namespace OpenAIAdmin.Generators.Models;

/// <summary>The operations and the class of errors; without a readable document there are none, and another generator says so.</summary>
internal sealed record ParsedClientFacts(EquatableArray<OperationModel> Operations, ErrorModel? Error, EquatableArray<DiagnosticInfo> Diagnostics)
{
    public static readonly ParsedClientFacts None = new(new([]), null, new([]));
}
