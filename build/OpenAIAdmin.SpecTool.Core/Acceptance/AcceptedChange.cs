namespace OpenAIAdmin.SpecTool.Acceptance;

/// <summary>A finding that somebody has looked at and that fails no more.</summary>
/// <param name="Fingerprint">Which finding.</param>
/// <param name="Reason">Why it may stay for now.</param>
/// <param name="Until">The last day on which it may; null: until it is gone.</param>
/// <param name="Source">The kind of source that it is a finding of; null: upstream's document.</param>
public sealed record AcceptedChange(string Fingerprint, string Reason, DateOnly? Until, string? Source = null);
