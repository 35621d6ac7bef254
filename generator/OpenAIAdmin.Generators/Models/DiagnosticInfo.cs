namespace OpenAIAdmin.Generators.Models;

/// <summary>A diagnostic as plain values, which compare.</summary>
/// <param name="Id">The id of one of <see cref="Diagnostics.DocumentDiagnostics"/>.</param>
/// <param name="Location">The place in the document; null when there is no document to point into.</param>
/// <param name="Arguments">What the message's places are filled with.</param>
internal sealed record DiagnosticInfo(string Id, LocationInfo? Location, EquatableArray<string> Arguments);
